using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Tests.Catalogue;

public sealed class RemIdTests
{
    [TestCase("DMP/UX.12", "DMP/UX.12")]
    [TestCase("DMP.UX.12", "DMP/UX.12")]
    [TestCase("DMP.UX.14 BIS", "DMP/UX.14-BIS")]
    [TestCase("dmp.ux.14  bis", "DMP/UX.14-BIS")]
    [TestCase("DMP/UX.14 BIS.01.02", "DMP/UX.14-BIS.01.02")]
    [TestCase("sc.ssi/ie.36", "SC.SSI/IE.36")]
    [TestCase("SC.SSI.IE.36", "SC.SSI/IE.36")]
    [TestCase("SC.DMP.CONF.11.01.01", "SC.DMP/CONF.11.01.01")]
    [TestCase("  MSS/UX.10 ", "MSS/UX.10")]
    [TestCase("sc.psc.14", "SC.PSC.14")]
    [TestCase("SC.PSC.14.01.01", "SC.PSC.14.01.01")]
    [TestCase("PSC.01.02.01", "PSC.01.02.01")]
    public void Has_one_canonical_form(string raw, string canonical) => RemId.Of(raw).ToString().Should().Be(canonical);

    [TestCase("DMP/UX.12.01.01", "DMP/UX.12", true)]
    [TestCase("DMP/UX.12.01.01", "DMP/UX.12.01", true)]
    [TestCase("DMP/UX.12", "DMP/UX.12", true)]
    [TestCase("DMP/UX.120.01", "DMP/UX.12", false)]
    [TestCase("DMP/UX.12", "DMP/UX.12.01", false)]
    [TestCase("DMP/UX.14-BIS.01", "DMP/UX.14", false)]
    public void Stands_under_its_scenario_and_exigence(string id, string other, bool within) => RemId.Of(id).IsWithin(RemId.Of(other)).Should().Be(within);
}
