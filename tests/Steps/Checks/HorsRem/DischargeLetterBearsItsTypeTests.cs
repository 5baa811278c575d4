using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.HorsRem;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.HorsRem;

public class DischargeLetterBearsItsTypeTests : CheckTests
{
    private protected override Check Check => new DischargeLetterBearsItsType();

    private protected override Recorded Conforming() => Sent("11490-0", "11490-0");

    private protected override Recorded Breaking() => Sent("18761-7", "11490-0");

    [TestCase("11490-0", "34112-3", "CDA : 34112-3")]
    [TestCase("11490-0", null, "CDA : aucun")]
    public void Says_where_the_type_is_another(string xds, string? cda, string said) => Judge(Sent(xds, cda)).Observed.Should().Be(said);

    private static Recorded Sent(string xds, string? cda) => Sendings.Of(Sendings.Paper with { TypeCode = xds, CdaCode = cda });
}
