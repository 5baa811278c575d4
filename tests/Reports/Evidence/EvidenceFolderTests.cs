using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Evidence;

public sealed class EvidenceFolderTests
{
    private readonly TempFolder _folder = new();

    private EvidenceFolder Evidence => new(new BlobStore(_folder.Path), _folder["preuves"]);

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Gives_a_blob_a_name_that_a_person_can_open()
    {
        var blob = new BlobStore(_folder.Path).Keep([1, 2], "image/png");
        Evidence.Place(blob).Should().Be($"{blob.Sha256}.png");
        File.ReadAllBytes(_folder["preuves", $"{blob.Sha256}.png"]).Should().Equal(1, 2);
    }

    [Test]
    public void Places_a_blob_over_an_older_one()
    {
        var blob = new BlobStore(_folder.Path).Keep([1, 2], "image/png");
        Evidence.Place(blob).Should().Be(Evidence.Place(blob));
    }

    [TestCase("0000000000000000000000000000000000000000000000000000000000000000")]
    [TestCase("../../journal.ndjson")]
    public void Has_no_name_for_what_the_run_does_not_hold(string name) => Evidence.Place(new BlobRef(name, "image/png", 1)).Should().BeNull();

    [Test]
    public void Opens_no_message_that_the_run_does_not_hold() => Evidence.Open(new BlobRef(new string('0', 64), "message/http", 1)).Should().BeNull();
}
