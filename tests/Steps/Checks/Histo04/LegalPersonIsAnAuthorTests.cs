using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo04;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo04;

public class LegalPersonIsAnAuthorTests : CheckTests
{
    private static readonly DmpAuthorReceived Person = new(Recorded.Doctor, [Sendings.Site]);
    private static readonly DmpAuthorReceived Hospital = new(Sendings.Site, [Sendings.Site]);

    private protected override Check Check => new LegalPersonIsAnAuthor([Sendings.Site, Sendings.LegalEntity]);

    private protected override Recorded Conforming() => Sent([Person, Hospital], [Person, Hospital]);

    private protected override Recorded Breaking() => Sent([Person], [Person, Hospital]);

    [Test]
    public void Refuses_the_submission_set_alone() => Judge(Sent([Person, Hospital], [Person])).Observed.Should().Contain("document").And.NotContain("lot de soumission :");

    [Test]
    public void Lets_the_submission_set_have_no_other_author() => Judge(Sent([Hospital], [Person, Hospital])).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Lets_the_legal_entity_be_the_legal_person() =>
        Judge(Sent([new(Sendings.LegalEntity, [])], [new(Sendings.LegalEntity, [])])).Outcome.Should().Be(Outcome.Respecte);

    private static Recorded Sent(IReadOnlyList<DmpAuthorReceived> set, IReadOnlyList<DmpAuthorReceived> document) =>
        Sendings.Start().Choose().Batch(true, Recorded.Ins, set, Sendings.Paper with { Authors = document });
}
