using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Journal;

public sealed class BlobTests
{
    private readonly TempFolder _folder = new();

    private BlobStore Blobs => new(_folder.Path);

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Keeps_the_same_content_once()
    {
        Blobs.Keep([1, 2, 3], "a/b").Should().Be(Blobs.Keep([1, 2, 3], "a/b"));
        Directory.GetFiles(_folder["blobs"]).Should().ContainSingle();
    }

    [Test]
    public void Names_a_content_by_its_hash() =>
        Blobs.Keep("abc"u8.ToArray(), "text/plain").Sha256.Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Test]
    public void Gives_back_what_it_keeps() => Blobs.Read(Blobs.Keep([9, 8], "a/b")).Should().Equal(9, 8);

    [Test]
    public void Keeps_one_file_when_many_bring_the_same()
    {
        Parallel.For(0, 50, _ => Blobs.Keep([7], "a/b"));
        Directory.GetFiles(_folder["blobs"]).Should().ContainSingle();
    }

    [TestCase("../../etc/passwd")]
    [TestCase("")]
    [TestCase("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    public void Never_follows_a_name_out_of_its_folder(string name) =>
        FluentActions.Invoking(() => Blobs.PathOf(new BlobRef(name, "a/b", 1))).Should().Throw<InvalidDataException>();
}
