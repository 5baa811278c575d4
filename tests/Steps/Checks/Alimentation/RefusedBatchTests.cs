using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo04;
using Conformance.Steps.Checks.HorsRem;

namespace Conformance.Steps.Tests.Checks.Alimentation;

public class RefusedBatchTests
{
    private static readonly LegalPersonIsAnAuthor LegalPerson = new([Sendings.Site]);

    [Test]
    public void What_the_dmp_refused_shows_nothing() =>
        LegalPerson.Judge(Sent(accepted: false).View).Observed.Should().Be("le DMP a refusé ce lot : rien de lui n'y est enregistré");

    [Test]
    public void What_the_dmp_registered_counts() => LegalPerson.Judge(Sent(accepted: true).View).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void A_rule_broken_in_a_refused_batch_stays_broken() =>
        new DischargeLetterBearsItsType().Judge(Sent(accepted: false).View).Outcome.Should().Be(Outcome.Enfreint, "the document is a report");

    [Test]
    public void A_second_sending_that_is_registered_is_the_one_judged() =>
        LegalPerson.Judge(Received(Sent(accepted: false), accepted: true).View).Outcome.Should().Be(Outcome.Respecte);

    private static Recorded Sent(bool accepted) => Received(Sendings.Start().Choose(), accepted);

    private static Recorded Received(Recorded journal, bool accepted)
    {
        IReadOnlyList<DmpAuthorReceived> authors = [new(Recorded.Doctor, [Sendings.Site]), new(Sendings.Site, [Sendings.Site])];
        return journal.Batch(accepted, Recorded.Ins, authors, Sendings.Paper with { Authors = authors });
    }
}
