using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux15;

/// <summary>Patient files that tell what third parties put in the DMP: two reports of a third party for one, none for the other.</summary>
internal static class Files
{
    public const string Own = "1300000015";

    public static Recorded Opened(string told, string? count, string? toldOfNone = "Rien de nouveau", string? countOfNone = null) =>
        Shown(Shown(new Recorded().Declared(), Recorded.Ins, told, count, Third("a"), Third("b"), Ours("c"), Third("d") with { WrittenAt = DateTimeOffset.UnixEpoch.AddYears(-4) }), Recorded.OtherIns, toldOfNone, countOfNone, Ours("e"));

    private static Recorded Shown(Recorded journal, string ins, string? told, string? count, params DmpDocumentServed[] documents) => journal
        .Dmp(ins, DmpState.OuvertAutorise, documents)
        .Exchange("dmp", "TD3.1", $"ins={ins};user={Recorded.Doctor}")
        .Screen("dmp-news", $"ins={ins};user=u1", told is null ? [] : [Recorded.Text(told)])
        .Screen("dmp-news-types", $"ins={ins};user=u1", count is null ? [] : [Recorded.Row("", $"type=CR consultation;count={count}")]);

    private static DmpDocumentServed Third(string id) => Ours(id) with { Institution = "10B0999990" };

    private static DmpDocumentServed Ours(string id) =>
        new(id, id, []) { TypeCode = "11488-4", TypeLabel = "CR consultation", Institution = Own, WrittenAt = DateTimeOffset.UnixEpoch.AddDays(-1) };
}
