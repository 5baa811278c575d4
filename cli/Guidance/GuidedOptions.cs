using System.CommandLine;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>Options of <c>run</c> for a guided run: <c>--guided --operator "Nom Prénom, rôle" [--guided-page] [--resume RUN_DIR]</c>.</summary>
internal sealed class GuidedOptions
{
    private readonly Option<bool> _guided = new("--guided") { Description = "Ce qu'aucune carte ne sait faire est demandé à un opérateur. Un scénario à la fois." };
    private readonly Option<string?> _operator = new("--operator") { Description = "Qui répond : \"Nom Prénom, rôle\". Le verdict qui repose sur sa parole le nomme." };
    private readonly Option<bool> _page = new("--guided-page") { Description = "Avec --guided : les mêmes questions aussi sur une page locale." };
    private readonly Option<DirectoryInfo?> _resume = new("--resume") { Description = "Dossier d'une course arrêtée : elle continue où elle en était, dans le même dossier." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_guided);
        command.Options.Add(_operator);
        command.Options.Add(_page);
        command.Options.Add(_resume);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_guided) && OperatorIdentity.Parse(result.GetValue(_operator) ?? "") is null)
                result.AddError("--guided demande qui répond : --operator \"Nom Prénom, rôle\".");
            if (!result.GetValue(_guided) && (result.GetValue(_page) || result.GetValue(_operator) is not null))
                result.AddError("--operator et --guided-page ne valent qu'avec --guided.");
        });
    }

    /// <summary>Folder of the run to go on with; null for a new run.</summary>
    public string? Resume(ParseResult result) => result.GetValue(_resume)?.FullName;

    /// <summary>What was asked of a guided run; null without <c>--guided</c>.</summary>
    /// <param name="result">Command line.</param>
    /// <param name="workersGiven">Whether <c>--workers</c> was given.</param>
    public GuidedRequest? Of(ParseResult result, bool workersGiven) => result.GetValue(_guided)
        ? new GuidedRequest(OperatorIdentity.Parse(result.GetValue(_operator)!)!, result.GetValue(_page), Attendance.Here(workersGiven))
        : null;
}

/// <summary>What was asked of a guided run.</summary>
/// <param name="Who">Who answers.</param>
/// <param name="WithPage">Whether a local page asks too.</param>
/// <param name="Attendance">Who may be waited for here.</param>
internal sealed record GuidedRequest(OperatorIdentity Who, bool WithPage, Attendance Attendance)
{
    /// <summary>Whether somebody can answer.</summary>
    public bool IsAttended => Attendance.Unattended is null && (WithPage || Attendance.HasTerminal);
}
