using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Conf11;

/// <summary>The notice at the moments at which a scenario looks for it.</summary>
internal static class Moments
{
    public const string Complete =
        "Ce logiciel interroge le DMP en votre nom. Ces accès sont tracés avec votre numéro RPPS et le patient en est informé. "
        + "Consulter sans le consentement du patient expose à des poursuites.";

    public static Recorded Notice(this Recorded journal, string moment, string subject, bool shown = true, string text = Complete) =>
        journal.Screen("rpps-notice", $"moment={moment};{subject}", shown ? [Recorded.Text(text)] : []);

    public static Recorded File(this Recorded journal, string moment, string ins, bool opened) =>
        journal.Screen("patient-file", $"moment={moment};ins={ins}", opened ? [Recorded.Text("Dossier")] : []);

    public static Recorded Moved(this Recorded journal, int days) => journal.Fact(new ClockMoved(days));
}
