using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;

namespace Conformance.Steps.Tests.Checks.Ux10;

public class EachSearchNarrowsTests : CheckTests
{
    private protected override Check Check => new EachSearchNarrows();

    private protected override Recorded Conforming() => new Recorded().Served().Search("nom=lefevre", Directory.Helene, Directory.Hugo);

    private protected override Recorded Breaking() => new Recorded().Served().Search("nom=lefevre", Directory.Helene);

    [Test]
    public void Refuses_a_criterion_that_is_shown_but_ignored() =>
        Judge(new Recorded().Served().Search("specialite=SM15", Directory.Helene, Directory.Hugo)).Observed.Should().Contain("montre aussi");

    [Test]
    public void Holds_two_criteria_to_both() =>
        Judge(new Recorded().Served().Search("specialite=SM15;critere.ville=Rennes", Directory.Hugo)).Outcome.Should().Be(Outcome.NonObserve, "nobody there has both");

    [Test]
    public void Lets_a_structure_search_also_list_those_who_work_there() =>
        Judge(new Recorded().Served().Search("ville=Nîmes", Directory.Hospital, Directory.Helene)).Outcome.Should().Be(Outcome.Respecte);
}
