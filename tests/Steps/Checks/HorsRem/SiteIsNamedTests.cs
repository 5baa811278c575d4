using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.HorsRem;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.HorsRem;

public class SiteIsNamedTests : CheckTests
{
    private protected override Check Check => new SiteIsNamed([Sendings.Site], Sendings.LegalEntity);

    private protected override Recorded Conforming() => Sendings.Of(Sendings.Paper);

    private protected override Recorded Breaking() =>
        Sendings.Start().Choose().Batch(true, Recorded.Ins, [new DmpAuthorReceived(Recorded.Doctor, [Sendings.LegalEntity])], Sendings.Paper);

    [Test]
    public void Lets_the_legal_entity_stand_beside_the_site() =>
        Judge(Sendings.Of(Sendings.Paper with { CdaInstitutions = [Sendings.LegalEntity, Sendings.Site] })).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_where_the_legal_entity_is_alone() =>
        Judge(Breaking()).Observed.Should().Contain("lot de soumission").And.Contain("entité juridique").And.NotContain("CDA");
}
