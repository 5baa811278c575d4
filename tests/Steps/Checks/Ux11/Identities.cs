using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux11;

/// <summary>Files of a qualified patient, of one who is not, then of a qualified one again.</summary>
internal static class Identities
{
    private const string Third = "199017512345999";

    public static Recorded Shown(string? first, string? unqualified, string? second) => Shown(Words(first), Words(unqualified), Words(second));

    public static Recorded Shown(Fragment? first, Fragment? unqualified, Fragment? second)
    {
        var journal = new Recorded().Fact(new EditorDeclared(
            [], [new DeclaredPatient("p1", Recorded.Ins, true), new DeclaredPatient("p2", Recorded.OtherIns, false), new DeclaredPatient("p3", Third, true)], new Dictionary<string, string>()));
        foreach (var (ins, shown) in new[] { (Recorded.Ins, first), (Recorded.OtherIns, unqualified), (Third, second) })
            journal.Screen("identity-status", $"ins={ins}", shown is null ? [] : [Recorded.Row("", "", shown)]);
        return journal;
    }

    private static Fragment? Words(string? text) => text is null ? null : new Fragment(FragmentKind.Text, text);
}
