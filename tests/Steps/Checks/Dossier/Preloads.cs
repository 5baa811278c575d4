using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Dossier;

/// <summary>Journals of a stay: what was asked of the DMP, and what was then listed as loaded ahead. The first document is the one that the criteria ask for.</summary>
internal static class Preloads
{
    public static Recorded Begun() => Records.Served().Lease(Recorded.Ins).Td02(Recorded.Ins, Recorded.Doctor);

    public static Recorded Loaded(Recorded journal, params DmpDocumentServed[] documents) =>
        journal.Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor}").Retrieved(documents);

    public static Recorded Listed(this Recorded journal, string moment, params DmpDocumentServed[] documents) =>
        journal.Screen("preloaded-documents", $"ins={Recorded.Ins};moment={moment};wanted={Records.Text.UniqueId}", [.. documents.Select(document => Records.Row(document))]);
}
