using System.CommandLine;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Exchanges;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Commands;

/// <summary><c>fakes [FILE.yaml] [--json] [--lenient]</c>: the national services alone, until Ctrl+C.</summary>
internal sealed class FakesCommand(TimeProvider clock)
{
    /// <summary>Ports of DESIGN section 5, for whoever gives no editor file.</summary>
    private static readonly Dictionary<string, int> DefaultPorts = new() { ["dmp"] = 8443, ["annuaire"] = 8444, ["psc"] = 8445, ["smtp"] = 8587 };

    private readonly Argument<FileInfo?> _file = new("fichier") { Description = "Fichier éditeur : ports et utilisateurs.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = new("--json") { Description = "Une ligne JSON une fois que tous écoutent." };
    private readonly Option<bool> _lenient = new("--lenient") { Description = "Bac à sable : tout est noté, rien n'est refusé, tout patient a un DMP ouvert et autorisé." };
    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Dossier où tenir le journal ; reports/out par défaut." };

    public Command Describe()
    {
        var command = new Command("fakes", "Les services nationaux seuls, jusqu'à Ctrl+C.") { _file, _json, _lenient, _out };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            var editor = Read(result.GetValue(_file));
            var strictness = result.GetValue(_lenient) ? Strictness.Sandbox : Strictness.Exact;
            await ServeAsync(editor, strictness, result.GetValue(_out)?.FullName ?? Repository.Out, result.GetValue(_json), cancellation);
            return ExitCodes.Conforme;
        }
        catch (Exception problem) when (problem is RefusedException or InterruptionException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCodes.Invalide;
        }
    }

    private static EditorFile Read(FileInfo? file)
    {
        var catalogue = RemCatalogue.Load(Repository.Features);
        var editor = EditorFiles.Read(file?.FullName ?? Repository.ReferenceEditorFile, catalogue);
        return file is null ? editor with { Ports = DefaultPorts } : editor;
    }

    private async Task ServeAsync(EditorFile editor, Strictness strictness, string parent, bool json, CancellationToken cancellation)
    {
        using var journal = new RunJournal(RunFolder.Create(parent, clock), clock, new Redactor(editor.Secrets));
        var pki = ServicesOf.Pki(editor, clock);
        await using var services = await ServicesOf.StartAsync(editor, strictness, journal, pki, clock);
        var endpoints = ServiceEndpoints.Of(services, pki);
        if (json)
            Console.WriteLine(endpoints.ToJson());
        else
            Tell(endpoints, journal);
        await UntilCancelledAsync(cancellation);
    }

    /// <summary>Where all is, a line each so that it can be copied, then each exchange as it happens.</summary>
    private static void Tell(ServiceEndpoints endpoints, RunJournal journal)
    {
        foreach (var (name, place) in Places(endpoints, journal.Folder))
            Console.WriteLine($"{name,-34} {place}");
        Console.WriteLine("Chaque échange s'affiche ci-dessous, avec les règles qu'il enfreint ; ses messages sont dans le journal, sous le même numéro. Ctrl+C pour arrêter. « --json » donne aussi les clés des API.");
        journal.Recorded += entry =>
        {
            foreach (var line in ExchangeLines.Of(entry))
                Console.WriteLine(line);
        };
    }

    private static IEnumerable<(string Name, string Place)> Places(ServiceEndpoints endpoints, string journal) =>
    [
        ("DMP", endpoints.Dmp.Url.ToString()),
        ("DMP, param-lps", endpoints.Dmp.ParamLps.ToString()),
        ("Web-PS (TD0.9)", endpoints.Dmp.AccesDirect.ToString()),
        ("Web-PS (TD0.10)", endpoints.Dmp.AccesIndirectRenforce.ToString()),
        ("Annuaire Santé", endpoints.Annuaire.Url.ToString()),
        ("Pro Santé Connect", endpoints.Psc.Issuer.ToString()),
        ("MSSanté (SMTP)", $"{endpoints.Smtp.Host}:{endpoints.Smtp.Port}"),
        ("Autorité de certification", endpoints.Certificates.Ca),
        ("Certificat AUTH_CLI, et sa clé", $"{endpoints.Certificates.Auth.Cert} {endpoints.Certificates.Auth.Key}"),
        ("Certificat SIGN, et sa clé", $"{endpoints.Certificates.Sign.Cert} {endpoints.Certificates.Sign.Key}"),
        ("Journal", journal),
    ];

    private static async Task UntilCancelledAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource();
        await using (cancellation.Register(stopped.SetResult))
            await stopped.Task;
    }
}
