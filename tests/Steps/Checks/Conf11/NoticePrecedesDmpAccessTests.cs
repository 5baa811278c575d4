using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;

namespace Conformance.Steps.Tests.Checks.Conf11;

public class NoticePrecedesDmpAccessTests : CheckTests
{
    private protected override Check Check => new NoticePrecedesDmpAccess();

    private protected override Recorded Conforming() => After(Start().File("sans-confirmation", Recorded.Ins, opened: false));

    private protected override Recorded Breaking() => After(Start().File("sans-confirmation", Recorded.Ins, opened: true));

    [Test]
    public void Refuses_an_exchange_before_the_acknowledgement_even_with_the_file_closed() =>
        Judge(After(Start().Td02(Recorded.Ins, Recorded.Doctor).File("sans-confirmation", Recorded.Ins, opened: false))).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Says_nothing_when_the_dmp_is_not_reached_afterwards_either() =>
        Judge(Start().File("sans-confirmation", Recorded.Ins, opened: false).File("dossier-patient", Recorded.Ins, opened: true)).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Start() => new Recorded().Declared().Lease(Recorded.Ins);

    private static Recorded After(Recorded journal) => journal.Td02(Recorded.Ins, Recorded.Doctor).File("dossier-patient", Recorded.Ins, opened: true);
}
