using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;

namespace Conformance.Steps.Tests.Checks.Auth02;

public class NoDmpExchangeBeforeSecondFactorTests : CheckTests
{
    private protected override Check Check => new NoDmpExchangeBeforeSecondFactor();

    private protected override Recorded Conforming() => Tried(Gate()).Canary().Td02(Recorded.Ins, Recorded.Doctor);

    private protected override Recorded Breaking() => Tried(Gate().Td02(Recorded.Ins, Recorded.Doctor)).Canary().Td02(Recorded.Ins, Recorded.Doctor);

    [Test]
    public void Says_nothing_without_the_second_canary() => Judge(Tried(Gate()).Td02(Recorded.Ins, Recorded.Doctor)).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Says_nothing_when_nobody_tried_to_reach_the_file() => Judge(Gate().Canary().Td02(Recorded.Ins, Recorded.Doctor)).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Says_nothing_when_the_dmp_is_never_reached_at_all() => Judge(Tried(Gate()).Canary()).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Leaves_aside_what_another_scenario_does_meanwhile()
    {
        var journal = Gate().Fact(new LeaseTaken([Recorded.Nurse], [Recorded.OtherIns]), "2·autre").Td02(Recorded.OtherIns, Recorded.Nurse);
        Judge(Tried(journal).Canary().Td02(Recorded.Ins, Recorded.Doctor)).Outcome.Should().Be(Outcome.Respecte);
    }

    [Test]
    public void Blames_an_exchange_that_the_canary_of_another_scenario_precedes() =>
        Judge(Tried(Gate()).Canary("2·autre").Td02(Recorded.Ins, Recorded.Doctor).Canary()).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Is_not_misled_by_the_canary_of_another_scenario_once_the_second_factor_is_given() =>
        Judge(Tried(Gate()).Canary().Td02(Recorded.Ins, Recorded.Doctor).Canary()).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Blames_an_exchange_under_a_name_that_nobody_holds() =>
        Judge(Tried(Gate().Td02(Recorded.OtherIns, "compte-generique")).Canary().Td02(Recorded.Ins, Recorded.Doctor)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Leaves_aside_the_parameter_file_which_is_about_nobody() =>
        Judge(Tried(Gate().Exchange("dmp", "param-lps")).Canary().Td02(Recorded.Ins, Recorded.Doctor)).Outcome.Should().Be(Outcome.Respecte);

    private static Recorded Gate() => new Recorded().Declared().Lease(Recorded.Ins).Canary();

    private static Recorded Tried(Recorded journal) => journal.Screen("patient-file", $"ins={Recorded.Ins};moment=sans-second-facteur");
}
