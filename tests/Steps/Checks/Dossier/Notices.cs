using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Dossier;

/// <summary>Journals of a record of three documents, of which the DMP replaced the first and deleted the second.</summary>
internal static class Notices
{
    public static readonly ElementSeen Newer = Row("Document abc-1", "Une version plus récente de « Document abc-1 » existe dans le DMP.");
    public static readonly ElementSeen Deleted = Row("Document abc-2", "« Document abc-2 » a été supprimé du DMP.");

    private static readonly DmpDocumentServed By = new("1.2.4", "Document abc-4", []);

    public static Recorded Shown(params ElementSeen[] rows) => Read(Records.Served().Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor}"), rows);

    public static Recorded Read(Recorded journal, params ElementSeen[] rows) => journal
        .Dmp(Recorded.Ins, DmpState.OuvertAutorise, By, Records.Structured)
        .Screen("document-notices", $"ins={Recorded.Ins};replaced=1.2.1;newer=1.2.4;deleted=1.2.2;unchanged=1.2.3", rows);

    public static ElementSeen Row(string title, string text) => Recorded.Row(text, $"title={title}");
}
