using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

public class InvisibleDocumentsBearASignTests : CheckTests
{
    private protected override Check Check => new InvisibleDocumentsBearASign(Visibility.Patient);

    private protected override Recorded Conforming() => Lists.TwoLists(Lists.Signs);

    private protected override Recorded Breaking() => Lists.TwoLists((row, code) => code == Lists.Patient ? null : Lists.Signs(row, code));

    [Test]
    public void Lets_one_sign_serve_both_levels() =>
        Judge(Lists.TwoLists((_, code) => code.Length > 0 ? Lists.Badge("Visibilité restreinte") : null)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_a_sign_that_ordinary_documents_bear_too() =>
        Judge(Lists.TwoLists((_, _) => Lists.Badge("Invisible au patient"))).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_the_right_sign_on_the_next_row() =>
        Judge(Lists.TwoLists((row, _) => row == 2 ? Lists.Badge("Invisible au patient") : null)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Takes_a_colour_for_a_sign() =>
        Judge(Lists.TwoLists((_, code) => code == Lists.Patient ? Lists.Colour("rgb(255, 0, 0)") : null)).Outcome.Should().Be(Outcome.Respecte);
}
