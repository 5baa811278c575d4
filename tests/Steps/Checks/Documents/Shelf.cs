using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Documents;

/// <summary>A DMP with four documents: a recent and an old one of each of two types of one class.</summary>
internal static class Shelf
{
    public const string Stay = "34112-3";
    public const string Visit = "11488-4";

    private static readonly DateTimeOffset Recent = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Old = new(2026, 1, 10, 9, 0, 0, TimeSpan.Zero);

    public static readonly DmpDocumentServed[] Documents =
    [
        Document("a", Stay, "CR hospitalier", Recent), Document("b", Visit, "CR consultation", Recent),
        Document("c", Stay, "CR hospitalier", Old), Document("d", Visit, "CR consultation", Old),
    ];

    public static Recorded Served() => new Recorded().Declared().Lease(Recorded.Ins).Dmp(Recorded.Ins, DmpState.OuvertAutorise, Documents);

    public static Recorded Asked(this Recorded journal, string facts = "") => journal.Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor};{facts}");

    public static Recorded Tried(this Recorded journal, string criterion, bool offered) => journal.Fact(new CriterionTried(criterion, "x", offered));

    /// <summary>A list that shows some documents by their title, type and day.</summary>
    public static Recorded Listed(this Recorded journal, string reading, string criteria, params string[] shown) => journal.Screen(
        reading, $"ins={Recorded.Ins};user=u1;{criteria}", [.. Documents.Where(document => shown.Contains(document.UniqueId)).Select(document => Recorded.Row($"{document.Title} {document.TypeLabel} {document.WrittenAt:dd/MM/yyyy}", $"title={document.Title}"))]);

    private static DmpDocumentServed Document(string id, string type, string label, DateTimeOffset at) =>
        new(id, $"Document essai-{id}", []) { TypeCode = type, TypeLabel = label, ClassCode = "10", ClassLabel = "Compte rendu", WrittenAt = at };
}
