using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux11;

namespace Conformance.Steps.Tests.Checks.Ux11;

public class IdentityStatusSpeaksTests : CheckTests
{
    private static readonly Fragment Green = new(FragmentKind.Appearance, "background-color:rgb(0, 128, 0)");
    private static readonly Fragment Orange = new(FragmentKind.Appearance, "background-color:rgb(255, 165, 0)");

    private protected override Check Check => new IdentityStatusSpeaks();

    private protected override Recorded Conforming() => Identities.Shown("Qualifiée", "Récupérée", "Qualifiée");

    private protected override Recorded Breaking() => Identities.Shown(Green, Orange, Green);

    [Test]
    public void Takes_an_accessible_name_for_words() =>
        Judge(Identities.Shown(Named("Identité qualifiée"), Named("Identité provisoire"), Named("Identité qualifiée")))
            .Outcome.Should().Be(Outcome.Respecte);

    private static Fragment Named(string name) => new(FragmentKind.Name, name);
}
