using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.HorsRem;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.HorsRem;

public class StructureIsNamedTests : CheckTests
{
    private protected override Check Check => new StructureIsNamed();

    private protected override Recorded Conforming() => Sendings.Of(Sendings.Paper);

    private protected override Recorded Breaking() => Sendings.Of(Sendings.Paper with { CdaInstitutions = [] });

    [Test]
    public void Lets_the_legal_entity_be_named() => Judge(Sendings.Of(Sendings.Paper with { CdaInstitutions = [Sendings.LegalEntity] })).Outcome.Should().Be(Outcome.Respecte);
}
