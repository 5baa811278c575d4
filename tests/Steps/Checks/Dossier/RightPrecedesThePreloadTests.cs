using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class RightPrecedesThePreloadTests : CheckTests
{
    private protected override Check Check => new RightPrecedesThePreload();

    private protected override Recorded Conforming() => Preloads.Loaded(Preloads.Begun(), Records.Text).Listed("avant-terme", Records.Text);

    private protected override Recorded Breaking() => Preloads.Loaded(Records.Served().Lease(Recorded.Ins), Records.Text).Listed("avant-terme", Records.Text);

    [Test]
    public void Takes_the_list_of_authorised_dmps_for_a_check() =>
        Judge(Preloads.Loaded(Records.Served().Lease(Recorded.Ins).Exchange("dmp", "TD0.4", $"user={Recorded.Doctor}"), Records.Text).Listed("avant-terme", Records.Text)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_a_check_in_the_name_of_another() =>
        Judge(Preloads.Loaded(Records.Served().Lease(Recorded.Ins).Td02(Recorded.Ins, Recorded.Nurse), Records.Text).Listed("avant-terme", Records.Text)).Outcome.Should().Be(Outcome.Enfreint);
}
