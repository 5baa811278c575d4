using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>Once acknowledged, the notice does not come back with each patient's file.</summary>
public sealed record NoticeIsNotPerPatient : Check
{
    private const string Expected = "une fois confirmée, l'information ne s'affiche pas au niveau du dossier patient";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var inFiles = Notices.At(journal, Notices.PatientFile);
        if (inFiles.Select(screen => screen.Subject("ins")).Distinct().Count() < 2)
            return Conclusion.NothingToSee(Expected, "deux dossiers patients n'ont pas été ouverts après la confirmation", inFiles.Select(screen => screen.Witness));

        var shown = inFiles.Where(screen => screen.Fact.Present).ToList();
        return shown.Count == 0
            ? Conclusion.Held(Expected, $"{inFiles.Count} dossiers ouverts sans elle", inFiles.Select(screen => screen.Witness))
            : Conclusion.Broken(Expected, $"affichée dans {shown.Count} dossier(s) patient", shown.Select(screen => screen.Witness));
    }
}
