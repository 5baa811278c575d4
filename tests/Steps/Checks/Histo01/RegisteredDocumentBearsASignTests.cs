using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo01;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo01;

public class RegisteredDocumentBearsASignTests : CheckTests
{
    private protected override Check Check => new RegisteredDocumentBearsASign();

    private protected override Recorded Conforming() => Files.ReadAgain("Transmis", "Rejeté", "");

    private protected override Recorded Breaking() => Files.ReadAgain("Transmis", "Transmis", "Transmis");

    [Test]
    public void Does_not_hold_for_never_sent_what_another_scenario_had_sent_of_the_same_patient() =>
        Judge(Files.ReadAgain("Transmis", "", "Transmis", withRefusal: false, SentBefore("Lettre de sortie"))).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_nothing_when_another_scenario_had_sent_the_very_document() =>
        Judge(Files.ReadAgain("", "", "", before: SentBefore(Sendings.Chosen))).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Refuses_a_list_that_shows_nothing_new() => Judge(Files.ReadAgain("", "", "")).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded SentBefore(string title) => Sendings.Start().Batch(Sendings.Paper with { Title = title });
}
