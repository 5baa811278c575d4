using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo03;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo03;

public class DocumentIsDatedByTheActTests : CheckTests
{
    private protected override Check Check => new DocumentIsDatedByTheAct();

    private protected override Recorded Conforming() => OldAct("19590624", "19590624140000+0100");

    private protected override Recorded Breaking() => OldAct("19700101000000", "19590624140000+0100");

    [TestCase("19590624120000", "19590624")]
    [TestCase("19590623233000", "19590624003000+0100")]
    [TestCase("195906241200", "195906241300+0100")]
    public void Reads_days_in_paris_whatever_the_precision(string xds, string cda) => Judge(OldAct(xds, cda)).Outcome.Should().Be(Outcome.Respecte, Judge(OldAct(xds, cda)).Observed);

    [Test]
    public void Refuses_a_right_day_in_xds_alone() => Judge(OldAct("19590624", "19700101")).Observed.Should().Contain("CDA : 01/01/1970").And.NotContain("XDS");

    [Test]
    public void Refuses_the_day_of_the_writing() => Judge(OldAct("19590626", "19590626")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_an_absent_date() => Judge(OldAct(null, "19590624")).Observed.Should().Contain("XDS : absente");

    [Test]
    public void Says_nothing_of_an_act_of_the_day() =>
        Judge(Sendings.Of(Sendings.Paper)).Outcome.Should().Be(Outcome.NonObserve, "the journal of the tests is of 1970");

    private static Recorded OldAct(string? xds, string? cda) => Sendings.Start()
        .List(Sendings.Chosen, "avant-envoi", Sendings.Row(Sendings.Chosen, "24 juin 1959 à 14 h"), Sendings.Row(Sendings.Neighbour, "12/03/1958"))
        .Batch(Sendings.Paper with { ServiceStart = xds, CdaServiceStart = cda })
        .Answer("DMP alimenté");
}
