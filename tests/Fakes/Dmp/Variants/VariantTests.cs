using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Requests broken in one place are answered by the fault, and note the rule, that the place calls for, while sound requests among them are served.</summary>
public class VariantTests
{
    private static readonly string[] Successes = ["AA", "DMPOk", "Success"];

    private static IEnumerable<TestCaseData> Broken() => AllVariants.HandMade.Select(variant => new TestCaseData(variant).SetName($"{variant}"));

    private static IEnumerable<TestCaseData> Sound() =>
        AllVariants.HandMade.Select(variant => variant.Of).Distinct().Select(of => new TestCaseData(of).SetName($"{of.Method.Name} is taken when nothing is wrong"));

    [TestCaseSource(nameof(Broken))]
    public void Broken_request_is_judged(object broken)
    {
        var variant = (Variant)broken;
        var specimen = variant.Of(Bench.Patient(variant.ToString()));
        variant.Spoil(specimen);
        var answer = specimen.Send();
        (OutcomeOf(answer), answer.Rules().Contains(variant.Rule)).Should().Be((variant.Outcome, true), string.Join("; ", answer.Notes));
        answer.Text().Should().Contain(variant.Says);
    }

    [TestCaseSource(nameof(Sound))]
    public void Sound_request_is_taken(object of)
    {
        var answer = ((Func<string, Specimen>)of)(Bench.Patient($"sound {((Func<string, Specimen>)of).Method.Name}")).Send();
        OutcomeOf(answer).Should().Be(Variant.Taken, answer.Text());
        answer.Notes.Should().BeEmpty();
    }

    [Test]
    public void Page_counts_the_variants_of_each_family() =>
        File.ReadAllText(RepositoryFile.Of("docs/dmp-echantillons.md")).Split('\n').Should().Contain(
            AllVariants.HandMade.GroupBy(variant => variant.Family).Select(family => $"| {family.Key} | {family.Count()} |"));

    [Test]
    public void Variants_are_more_than_a_hundred_and_all_different() =>
        AllVariants.HandMade.Select(variant => variant.ToString()).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);

    private static string OutcomeOf(ServiceAnswer answer)
    {
        var result = (answer.Fact(DmpFacts.Result) ?? "").Split(':')[^1];
        return Successes.Contains(result) ? Variant.Taken : result;
    }
}
