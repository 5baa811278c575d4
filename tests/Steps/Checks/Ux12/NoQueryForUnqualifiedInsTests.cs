using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class NoQueryForUnqualifiedInsTests : CheckTests
{
    private protected override Check Check => new NoQueryForUnqualifiedIns();

    private protected override Recorded Conforming() => Opened().Td02(Recorded.Ins, Recorded.Doctor);

    private protected override Recorded Breaking() => Opened().Td02(Recorded.OtherIns, Recorded.Doctor);

    [Test]
    public void Says_nothing_when_no_query_follows_to_show_the_recorder_alive() => Judge(Opened()).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Opened() => new Recorded().Declared()
        .Td02(Recorded.Ins, Recorded.Doctor)
        .Screen("patient-file", $"ins={Recorded.OtherIns};user=u1", Recorded.Text("Dossier"));
}
