using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

public class SignIsUnderstandableTests : CheckTests
{
    private static readonly Fragment Square = new(FragmentKind.Picture, "carré");

    private protected override Check Check => new SignIsUnderstandable(Visibility.Patient);

    private protected override Recorded Conforming() => Lists.TwoLists(Lists.Signs);

    private protected override Recorded Breaking() => Lists.TwoLists((_, code) => code == Lists.Patient ? Square : null);

    [TestCase(FragmentKind.Text)]
    [TestCase(FragmentKind.Name)]
    [TestCase(FragmentKind.Tooltip)]
    public void Finds_the_meaning_in_words_of_any_kind(FragmentKind kind) =>
        Judge(Lists.TwoLists((_, code) => code == Lists.Patient ? new Fragment(kind, "Invisible au patient") : null)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Finds_the_meaning_in_a_legend_that_shows_the_same_picture() =>
        Judge(Lists.TwoLists((_, code) => code == Lists.Patient ? Square : null, Recorded.Row("Invisible au patient", "", Square))).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Finds_the_meaning_of_a_colour_in_a_legend_of_that_colour() =>
        Judge(Lists.TwoLists((_, code) => code == Lists.Patient ? Lists.Colour("rgb(255, 0, 0)") : null, Recorded.Row("Invisible au patient", "", Lists.Colour("rgb(255, 0, 0)"))))
            .Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_a_colour_that_nothing_explains() =>
        Judge(Lists.TwoLists((_, code) => code == Lists.Patient ? Lists.Colour("rgb(255, 0, 0)") : null)).Outcome.Should().Be(Outcome.Enfreint);
}
