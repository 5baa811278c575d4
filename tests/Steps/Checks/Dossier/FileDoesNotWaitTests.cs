using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class FileDoesNotWaitTests : CheckTests
{
    private protected override Check Check => new FileDoesNotWait(4000);

    private protected override Recorded Conforming() => Opened(600);

    private protected override Recorded Breaking() => Opened(10_200);

    [Test]
    public void Refuses_a_file_that_never_came() =>
        Judge(Withheld(Records.Served()).Screen("patient-file", "moment=ouverture", Recorded.Text("Patient")).Screen("patient-file", "moment=dmp-retenu")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Says_nothing_when_no_answer_was_withheld() =>
        Judge(Records.Served().Screen("patient-file", "moment=ouverture", Recorded.Text("Patient")).Screen("patient-file", "moment=dmp-retenu", Recorded.Text("Patient"))).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Opened(long elapsed) => Withheld(Records.Served())
        .Screen("patient-file", "moment=ouverture", 500, [], Recorded.Text("Patient"))
        .Screen("patient-file", "moment=dmp-retenu", elapsed, [], Recorded.Text("Patient"));

    private static Recorded Withheld(Recorded journal) => journal.Fact(new FaultDelivered("dmp", "timeout", "TD3.1"), scenario: null);
}
