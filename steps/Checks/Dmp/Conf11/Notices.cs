using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>Moments at which the notice was looked for.</summary>
internal static class Notices
{
    public const string FirstLogIn = "premiere-connexion";
    public const string PatientFile = "dossier-patient";
    public const string WithoutAcknowledging = "sans-confirmation";
    public const string AfterPeriod = "apres-la-periode";

    public static IReadOnlyList<Seen<ScreenObserved>> At(JournalView journal, string moment) =>
        [.. journal.Screens(Readings.RppsNotice).About("moment", moment)];
}
