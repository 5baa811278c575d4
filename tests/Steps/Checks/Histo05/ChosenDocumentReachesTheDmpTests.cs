using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo05;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo05;

public class ChosenDocumentReachesTheDmpTests : CheckTests
{
    private protected override Check Check => new ChosenDocumentReachesTheDmp();

    private protected override Recorded Conforming() => Sendings.Of(Sendings.Paper);

    private protected override Recorded Breaking() => Sendings.Of(Sendings.Paper with { Title = Sendings.Neighbour });

    [Test]
    public void Names_what_the_screen_says_when_nothing_arrived() =>
        Judge(Sendings.Start().Choose().Answer("DMP alimenté")).Should().Match<Conclusion>(said => said.Outcome == Outcome.Enfreint && said.Observed.Contains("« DMP alimenté »"));

    [Test]
    public void Refuses_a_neighbour_that_leaves_too() =>
        Judge(Sendings.Start().Choose().Batch(Sendings.Paper, Sendings.Paper with { Title = Sendings.Neighbour })).Observed.Should().Contain(Sendings.Neighbour);

    [Test]
    public void Refuses_another_patients_dmp() =>
        Judge(Sendings.Start().Choose().Batch(true, Recorded.OtherIns, [], Sendings.Paper)).Observed.Should().Contain(Recorded.OtherIns);

    [Test]
    public void Refuses_what_the_dmp_refused() => Judge(Sendings.Start().Choose().Batch(false, Recorded.Ins, [], Sendings.Paper)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Knows_a_document_by_the_day_of_its_act_when_the_dmp_is_given_another_title() =>
        Judge(Sendings.Of(Sendings.Paper with { Title = "CR opératoire du bloc" })).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_nothing_of_a_document_that_neither_title_nor_date_tells() =>
        Judge(Sendings.Of(Sendings.Paper with { Title = "CR", ServiceStart = "20010101120000" })).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Blames_the_map_when_the_list_does_not_show_the_document() =>
        Judge(Sendings.Start().Choose("Introuvable").Batch(Sendings.Paper)).Observed.Should().Contain("map.readings.local-documents");
}
