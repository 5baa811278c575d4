using System.CommandLine;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Spectre.Console;

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
            AnsiConsole.Write(Listing(endpoints, journal.Folder));
        await UntilCancelledAsync(cancellation);
    }

    private static Table Listing(ServiceEndpoints endpoints, string journal)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Service", "Adresse");
        table.AddRow("DMP", endpoints.Dmp.Url.ToString());
        table.AddRow("DMP, param-lps", endpoints.Dmp.ParamLps.ToString());
        table.AddRow("Web-PS (TD0.9)", endpoints.Dmp.AccesDirect.ToString());
        table.AddRow("Web-PS (TD0.10)", endpoints.Dmp.AccesIndirectRenforce.ToString());
        table.AddRow("Annuaire Santé", endpoints.Annuaire.Url.ToString());
        table.AddRow("Pro Santé Connect", endpoints.Psc.Issuer.ToString());
        table.AddRow("MSSanté (SMTP)", $"{endpoints.Smtp.Host}:{endpoints.Smtp.Port}");
        table.AddRow("Autorité de certification", Markup.Escape(endpoints.Certificates.Ca));
        table.AddRow("Journal", Markup.Escape(journal));
        return table.Caption("Ctrl+C pour arrêter. « --json » donne aussi les clés et les certificats.");
    }

    private static async Task UntilCancelledAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource();
        await using (cancellation.Register(stopped.SetResult))
            await stopped.Task;
    }
}
