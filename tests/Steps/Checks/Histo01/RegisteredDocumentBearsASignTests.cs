using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo01;

namespace Conformance.Steps.Tests.Checks.Histo01;

public class RegisteredDocumentBearsASignTests : CheckTests
{
    private protected override Check Check => new RegisteredDocumentBearsASign();

    private protected override Recorded Conforming() => Files.ReadAgain("Transmis", "Rejeté", "");

    private protected override Recorded Breaking() => Files.ReadAgain("Transmis", "Transmis", "Transmis");

    [Test]
    public void Refuses_a_list_that_shows_nothing_new() => Judge(Files.ReadAgain("", "", "")).Outcome.Should().Be(Outcome.Enfreint);
}
