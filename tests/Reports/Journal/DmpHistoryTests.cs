using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Tests.Journal;

public class DmpHistoryTests
{
    private const string Ins = "277076322082910";

    private static DmpDocumentServed Document(string id) => new(id, $"titre {id}", []);

    private static IEnumerable<DmpServed> After(params JournalFact[] facts) =>
        DmpHistory.Whole(facts.Select((fact, rank) => new JournalEntry(rank + 1, DateTimeOffset.UnixEpoch, null, fact))).Select(entry => entry.Fact).Cast<DmpServed>();

    private static IEnumerable<string> Ids(DmpServed served) => served.Documents.Select(document => document.UniqueId);

    [Test]
    public void Each_change_is_read_as_what_the_dmp_holds_from_then_on()
    {
        var history = After(
            new DmpServed(Ins, DmpState.OuvertAutorise, [Document("1"), Document("2")]),
            new DmpChanged(Ins, DmpState.OuvertAutorise, [Document("3")], ["1"]),
            new DmpChanged(Ins, DmpState.OuvertInterdit, [], [])).ToList();
        history.Select(Ids).Should().SatisfyRespectively(ids => ids.Should().Equal("1", "2"), ids => ids.Should().Equal("2", "3"), ids => ids.Should().Equal("2", "3"));
        history[^1].State.Should().Be(DmpState.OuvertInterdit);
    }

    [Test]
    public void Patients_are_told_apart() =>
        After(new DmpServed("a", DmpState.OuvertAutorise, [Document("1")]), new DmpChanged("b", DmpState.OuvertAutorise, [Document("2")], []), new DmpChanged("a", DmpState.OuvertAutorise, [Document("3")], []))
            .Select(Ids).Last().Should().Equal("1", "3");

    [Test]
    public void What_is_served_anew_forgets_what_was() =>
        After(new DmpServed(Ins, DmpState.OuvertAutorise, [Document("1")]), new DmpServed(Ins, DmpState.OuvertAutorise, []), new DmpChanged(Ins, DmpState.OuvertAutorise, [Document("2")], []))
            .Select(Ids).Last().Should().Equal("2");
}
