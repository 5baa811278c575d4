using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo04;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo04;

public class FirstAuthorRemainsTests : CheckTests
{
    private static readonly DmpAuthorReceived Hospital = new(Sendings.Site, [Sendings.Site]);

    private protected override Check Check => new FirstAuthorRemains([Sendings.Site], Recorded.Doctor[1..]);

    private protected override Recorded Conforming() => Sent(new DmpAuthorReceived(Recorded.Doctor, []), Hospital);

    private protected override Recorded Breaking() => Sent(Hospital);

    [Test]
    public void Refuses_whoever_sends_in_the_place_of_who_wrote() => Judge(Sent(new DmpAuthorReceived(Recorded.Nurse, []), Hospital)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Takes_any_person_when_none_is_declared() =>
        new FirstAuthorRemains([Sendings.Site], null).Judge(Sent(new DmpAuthorReceived(Recorded.Nurse, []), Hospital).View).Outcome.Should().Be(Outcome.Respecte);

    private static Recorded Sent(params DmpAuthorReceived[] authors) => Sendings.Of(Sendings.Paper with { Authors = authors });
}
