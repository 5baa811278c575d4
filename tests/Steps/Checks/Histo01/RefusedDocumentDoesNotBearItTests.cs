using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo01;

namespace Conformance.Steps.Tests.Checks.Histo01;

public class RefusedDocumentDoesNotBearItTests : CheckTests
{
    private protected override Check Check => new RefusedDocumentDoesNotBearIt();

    private protected override Recorded Conforming() => Files.ReadAgain("Transmis", "Rejeté", "");

    private protected override Recorded Breaking() => Files.ReadAgain("Transmis", "Transmis", "");

    [Test]
    public void Says_nothing_without_a_sending_that_came_to_nothing() => Judge(Files.ReadAgain("Transmis", "", "", withRefusal: false)).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Says_nothing_when_no_sign_was_read() => Judge(Files.ReadAgain("", "", "")).Outcome.Should().Be(Outcome.NonObserve);
}
