using System.IO.Compression;
using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Tests.Journal;

public class RedactedArchiveTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-archive-").FullName;

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_secret_compressed_in_an_archive_is_taken_out() => Kept("{\"value\":\"Motdepasse-1\"}").Should().Be("{\"value\":\"[expurgé]\"}");

    [Test]
    public void What_holds_no_secret_comes_back_whole() => Kept("{\"value\":\"été\"}").Should().Be("{\"value\":\"été\"}");

    [Test]
    public void What_is_no_archive_is_refused() =>
        FluentActions.Invoking(() => Keep(new MemoryStream("no archive"u8.ToArray()))).Should().Throw<InvalidDataException>();

    private string Kept(string content)
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        using (var file = zip.CreateEntry("trace.trace").Open())
            file.Write(Encoding.UTF8.GetBytes(content));
        archive.Position = 0;
        using var kept = ZipFile.OpenRead(Keep(archive));
        using var reader = new StreamReader(kept.GetEntry("trace.trace")!.Open());
        return reader.ReadToEnd();
    }

    private string Keep(Stream archive)
    {
        using var journal = new RunJournal(Path.Combine(_folder, $"{Identifiers.Draw():N}"), TimeProvider.System, new Redactor(["Motdepasse-1"]));
        return new BlobStore(journal.Folder).PathOf(journal.KeepArchive(archive));
    }
}
