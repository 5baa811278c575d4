using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class RecordsTests
{
    private const string Replaces = "urn:ihe:iti:2007:AssociationType:RPLC";
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise, Document("2.25.1"), Document("2.25.2"));

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static DmpDocument Document(string uniqueId) => DmpDocument.Sample(uniqueId, $"Document {uniqueId}", []);

    private IEnumerable<string> Listed(string status = "Approved") => _stage.Entries(status).Select(entry => entry.UniqueId());

    [TestCase("1.2.250.08.1")]
    [TestCase("lettre")]
    public void Refuses_to_hold_what_no_product_could_ask_for(string uniqueId) =>
        FluentActions.Invoking(() => _stage.Serve(DmpState.OuvertAutorise, Document(uniqueId))).Should().Throw<ArgumentException>().WithMessage($"*{uniqueId}*");

    [Test]
    public void Replaces_a_document()
    {
        _stage.Records.Replace(VihfDraft.Ins, "2.25.1", Document("2.25.3"));
        Listed().Should().Equal("2.25.2", "2.25.3");
        Listed("Deprecated").Should().Equal("2.25.1");
    }

    [Test]
    public void Links_what_replaces_to_what_is_replaced()
    {
        var replaced = _stage.Entries().First().Attribute("id")!.Value;
        _stage.Records.Replace(VihfDraft.Ins, "2.25.1", Document("2.25.3"));
        var answer = _stage.Query("GetAssociations", Messages.Slot("$uuid", $"('{replaced}')"));
        answer.All("Association").Where(link => (string?)link.Attribute("associationType") == Replaces).Should().ContainSingle()
            .Which.Attribute("targetObject")!.Value.Should().Be(replaced);
    }

    [Test]
    public void Deletes_a_document()
    {
        _stage.Records.Delete(VihfDraft.Ins, "2.25.1");
        Listed().Should().Equal("2.25.2");
        Listed("Deprecated").Should().BeEmpty();
    }

    [Test]
    public void Journals_what_a_search_would_list_at_each_change()
    {
        _stage.Records.Replace(VihfDraft.Ins, "2.25.1", Document("2.25.3"));
        _stage.Records.Delete(VihfDraft.Ins, "2.25.2");
        _stage.Served.Select(served => string.Join(",", served.Documents.Select(document => document.UniqueId)))
            .Should().Equal("2.25.1,2.25.2", "2.25.2,2.25.3", "2.25.3");
    }

    [Test]
    public void Keeps_the_state_that_a_professional_was_told()
    {
        _stage.Serve(DmpState.OuvertNonAutorise, Document("2.25.1"));
        _stage.Td03("AJOUT");
        _stage.Records.Delete(VihfDraft.Ins, "2.25.1");
        _stage.Served.Last().State.Should().Be(DmpState.OuvertAutorise);
    }

    [TestCase("2.25.9")]
    [TestCase("2.25.1")]
    public void Says_that_it_holds_no_such_document(string uniqueId)
    {
        _stage.Records.Delete(VihfDraft.Ins, "2.25.1");
        FluentActions.Invoking(() => _stage.Records.Replace(VihfDraft.Ins, uniqueId, Document("2.25.3"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => _stage.Records.Delete("999", "2.25.2")).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Forgets_what_it_held_when_served_again()
    {
        _stage.Records.Delete(VihfDraft.Ins, "2.25.1");
        Open();
        Listed().Should().Equal("2.25.1", "2.25.2");
        _stage.Query("FindSubmissionSets", Stage.SetCriteria).All("RegistryPackage").Should().HaveCount(2);
    }

    [Test]
    public void Takes_changes_from_many_at_a_time()
    {
        Parallel.For(0, 40, rank => _stage.Handler.Answer(
            new SubmissionDraft { SetUniqueId = $"1.2.{rank}", Entries = [new EntryDraft { UniqueId = $"1.3.{rank}" }] }.Request()));
        Listed().Should().HaveCount(42);
        _stage.Served.Select(served => served.Documents.Count).Should().Equal(Enumerable.Range(2, 41));
    }
}
