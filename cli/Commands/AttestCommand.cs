using System.CommandLine;
using Conformance.Cli.Attesting;
using Conformance.Cli.Guidance;
using Conformance.Cli.Running;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Attestations;
using Conformance.Steps.Editors.File;
using Spectre.Console;

namespace Conformance.Cli.Commands;

/// <summary><c>attest FILE.yaml [PREUVE] [--reponse oui|non] …</c>: what a person says of a preuve that no screen shows.</summary>
internal sealed class AttestCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo> _file = new("fichier") { Description = "Fichier éditeur, qui nomme le produit, sa version et le fichier des attestations." };
    private readonly Argument<string?> _preuve = new("preuve") { Description = "Preuve, ou exigence qui n'en a qu'une.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _list = new("--list") { Description = "Montre ce qui est attesté et ce qui reste à recueillir." };
    private readonly AttestOptions _given = new();

    public Command Describe()
    {
        var command = new Command("attest", "Recueille ce qu'une personne atteste, avec la pièce ou le lien qui le montre.") { _file, _preuve, _list };
        _given.AddTo(command);
        command.SetAction(result => OrRefusal(() => Attest(result)));
        return command;
    }

    private int Attest(ParseResult result)
    {
        var catalogue = RemCatalogue.Load(Repository.Features);
        var path = result.GetValue(_file)!.FullName;
        var editor = AttestingEditor.Read(path, catalogue, EnvironmentValues.Process);
        var file = editor.File ?? throw new RefusedException($"{path} ne nomme aucun fichier d'attestations : ajoutez-y la ligne « attestations: attestations.yaml », puis recommencez.");
        if (result.GetValue(_list))
            return DueList.Write(AttestationsReader.Read(file, catalogue), editor, catalogue, clock.GetUtcNow(), AnsiConsole.Console);

        var id = result.GetValue(_preuve) ?? throw new RefusedException("Quelle preuve ? Donnez son numéro, ou « --list » pour voir ce qui reste à attester.");
        var preuve = Required(id, catalogue, editor);
        var said = _given.Of(result) is var given && Attendance.Here(workersGiven: false) is { Unattended: null, HasTerminal: true }
            ? new AttestQuestions(AnsiConsole.Console, catalogue, preuve, editor.Product).Complete(given)
            : given;
        var attestation = new AttestForm(preuve, file, editor.Product.Version, clock).Fill(said);
        new AttestationsWriter(file, catalogue).Append(attestation);
        Console.WriteLine($"{preuve.Id} : « {(attestation.Answer is Answer.Oui ? "oui" : "non")} » de {attestation.By}, sur la version {attestation.By.Build}, ajouté à {file}. La prochaine course en tiendra compte.");
        return ExitCodes.Conforme;
    }

    private static Preuve Required(string id, RemCatalogue catalogue, AttestingEditor editor)
    {
        var named = AttestedPreuve.Find(id, catalogue);
        var preuve = named.Found ?? throw new RefusedException($"{named.Problem}.");
        return editor.Exclusions.FirstOrDefault(exclusion => exclusion.Exigence == catalogue.Find(preuve.Id)!.Value.Exigence.Id) is { } exclusion
            ? throw new RefusedException($"{exclusion.Exigence} est déclarée non applicable (« {exclusion.Justification} ») : il n'y a rien à attester, ou cette déclaration est à retirer.")
            : preuve;
    }

    private static int OrRefusal(Func<int> attest)
    {
        try
        {
            return attest();
        }
        catch (Exception problem) when (problem is RefusedException or EditorFileException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCodes.Invalide;
        }
    }
}
