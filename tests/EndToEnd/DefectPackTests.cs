using Conformance.Cli.SelfTest;
using ReferenceEditor.Defects;

namespace Conformance.EndToEnd.Tests;

public class DefectPackTests
{
    private const int Largest = 8;

    private static readonly IReadOnlyList<DefectPack> First = DefectPack.Of(DefectCatalogue.All, ExigencesOf, Largest, []);
    private static readonly IReadOnlyList<DefectPack> Second = DefectPack.Of(DefectCatalogue.All, ExigencesOf, Largest, First);

    private static IReadOnlySet<string> ExigencesOf(IDefect defect) => defect.Near.Select(preuve => string.Join('.', preuve.Split('.')[..^2])).ToHashSet();

    private static IReadOnlySet<string> HiddenOf(IEnumerable<DefectPack> packs, IDefect defect) => packs.Single(pack => pack.Defects.Contains(defect)).HiddenOf(defect);

    [Test]
    public void Each_defect_is_in_one_pack() => First.SelectMany(pack => pack.Defects).Should().BeEquivalentTo(DefectCatalogue.All);

    [Test]
    public void No_two_of_a_pack_show_their_effects_in_the_same_exigence() =>
        First.Concat(Second).Should().OnlyContain(pack => pack.Defects.SelectMany(ExigencesOf).Distinct().Count() == pack.Defects.Sum(defect => ExigencesOf(defect).Count));

    [Test]
    public void What_one_round_hides_of_a_defect_the_other_shows() =>
        DefectCatalogue.All.Should().OnlyContain(defect => !HiddenOf(First, defect).Overlaps(HiddenOf(Second, defect)));

    [Test]
    public void Two_rounds_cost_less_than_half_the_runs_of_one_a_defect() =>
        (First.Count + Second.Count).Should().BeLessThan(DefectCatalogue.All.Count / 2);
}
