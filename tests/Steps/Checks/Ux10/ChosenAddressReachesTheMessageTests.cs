using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;

namespace Conformance.Steps.Tests.Checks.Ux10;

public class ChosenAddressReachesTheMessageTests : CheckTests
{
    private protected override Check Check => new ChosenAddressReachesTheMessage();

    private protected override Recorded Conforming() => Received(Directory.Hugo, Directory.Hugo);

    private protected override Recorded Breaking() => Received(Directory.Helene, Directory.Helene);

    [Test]
    public void Refuses_a_header_that_names_somebody_else() => Judge(Received(Directory.Hugo, Directory.Helene)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_recipient_too_many() => Judge(Received($"{Directory.Hugo},{Directory.Helene}", Directory.Hugo)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_message_said_to_be_sent_that_never_arrived() => Judge(Sent()).Observed.Should().Contain("rien n'est arrivé");

    private static Recorded Sent() => new Recorded().Screen("message-sent", $"address={Directory.Hugo};subject=Essai abc", Recorded.Text("Message envoyé"));

    private static Recorded Received(string to, string header) => Sent().Exchange("mss", "DATA", $"subject=Essai abc;to={to};headerTo={header}");
}
