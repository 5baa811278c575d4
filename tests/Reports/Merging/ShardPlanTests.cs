using Conformance.Reports.Merging;
using CsCheck;

namespace Conformance.Reports.Tests.Merging;

public sealed class ShardPlanTests
{
    private static readonly Gen<PlayedScenario> Scenario = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 8], Gen.Int[0, 3], (feature, first, more) =>
        new PlayedScenario($"F{feature}", [.. Enumerable.Range(first, more + 1).Select(number => $"F{feature}.{number:00}").Take(2)]));

    private static readonly Gen<(PlayedScenario[] Scenarios, int Parts, int Seed)> Run = Gen.Select(Scenario.Array[1, 25], Gen.Int[1, 6], Gen.Int);

    [Test]
    public void Every_preuve_is_in_exactly_one_part() => Run.Sample(run =>
        Split(run.Scenarios, run.Parts).SelectMany(part => part).Order().SequenceEqual(Selected(run.Scenarios).Order()));

    [Test]
    public void No_part_is_empty_and_there_are_as_many_as_asked_or_as_can_be() => Run.Sample(run =>
        Split(run.Scenarios, run.Parts) is var parts && parts.Count <= run.Parts && parts.All(part => part.Count > 0));

    [Test]
    public void Scenarios_of_one_preuve_stay_together() => Run.Sample(run =>
    {
        var parts = Split(run.Scenarios, run.Parts);
        return run.Scenarios.All(scenario => parts.Count(part => part.Intersect(scenario.Preuves).Any()) == 1);
    });

    [Test]
    public void The_order_in_which_scenarios_are_listed_changes_nothing() => Run.Sample(run =>
    {
        var shuffled = run.Scenarios.ToArray();
        new Random(run.Seed).Shuffle(shuffled);
        return Split(run.Scenarios, run.Parts).Select(Sorted).SequenceEqual(Split(shuffled, run.Parts).Select(Sorted));
    });

    [Test]
    public void Parts_of_scenarios_that_share_nothing_differ_by_one_at_most() => Gen.Select(Gen.Int[0, 4].Array[1, 30], Gen.Int[1, 6]).Sample((features, parts) =>
    {
        var sizes = Split([.. features.Select((feature, rank) => S($"F{feature}", $"F{feature}.{rank:00}"))], parts).Select(part => part.Count).ToList();
        return sizes.Max() - sizes.Min() <= 1;
    });

    [Test]
    public void Features_stay_whole_when_the_parts_are_as_even() =>
        Split([S("A", "A1"), S("A", "A2"), S("B", "B1"), S("B", "B2")], 2).Should().BeEquivalentTo(new[] { new[] { "A1", "A2" }, ["B1", "B2"] });

    [Test]
    public void A_large_feature_is_split_when_a_part_would_wait_for_it() =>
        Split([S("A", "A1"), S("A", "A2"), S("A", "A3"), S("A", "A4"), S("B", "B1")], 2).Select(part => part.Count).Should().BeEquivalentTo([3, 2]);

    private static PlayedScenario S(string feature, params string[] preuves) => new(feature, preuves);

    private static string Sorted(IReadOnlyList<string> part) => string.Join(',', part.Order());

    private static List<string> Selected(IEnumerable<PlayedScenario> scenarios) => [.. scenarios.SelectMany(scenario => scenario.Preuves).Distinct()];

    private static IReadOnlyList<IReadOnlyList<string>> Split(IReadOnlyList<PlayedScenario> scenarios, int parts) => ShardPlan.Split(Selected(scenarios), scenarios, parts);
}
