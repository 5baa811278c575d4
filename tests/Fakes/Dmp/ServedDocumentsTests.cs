using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class ServedDocumentsTests
{
    private readonly ScratchJournal _scratch = new();
    private Repository _repository = null!;
    private Registry _whole = null!;

    [SetUp]
    public void Fill()
    {
        _repository = new Repository(_scratch.Journal);
        _whole = new[] { "2.25.1", "2.25.2", "2.25.3" }.Aggregate(
            Registry.Empty(VihfDraft.Ins, _repository), (held, id) => new HarnessBatch(held, DateTimeOffset.UnixEpoch).Submit(DmpDocument.Sample(id, id, [])));
    }

    [TearDown]
    public void Discard()
    {
        _repository.Dispose();
        _scratch.Dispose();
    }

    private static Registry With(Registry held, string id, string status) => held.WithStatus(held.Latest(id)!, status);

    private static JournalFact Between(Registry before, Registry after) => ServedDocuments.Between(before, DmpState.OuvertAutorise, after);

    [TestCase("2.25.1")]
    [TestCase("2.25.2")]
    [TestCase("2.25.3")]
    public void What_goes_is_named_alone(string id) =>
        Between(_whole, With(_whole, id, DocumentStatus.Archived)).Should().BeOfType<DmpChanged>().Which.Should().BeEquivalentTo(new { Added = Array.Empty<DmpDocumentServed>(), Gone = new[] { id } });

    [Test]
    public void What_comes_back_in_its_place_makes_the_whole_list_told_again()
    {
        var without = With(_whole, "2.25.2", DocumentStatus.Archived);
        Between(without, With(without, "2.25.2", DocumentStatus.Approved)).Should().BeOfType<DmpServed>().Which.Documents.Select(document => document.UniqueId).Should().Equal("2.25.1", "2.25.2", "2.25.3");
    }

    [Test]
    public void A_status_set_again_changes_nothing() =>
        Between(_whole, With(_whole, "2.25.2", DocumentStatus.Approved)).Should().BeOfType<DmpChanged>().Which.Should().BeEquivalentTo(new { Added = Array.Empty<DmpDocumentServed>(), Gone = Array.Empty<string>() });
}
