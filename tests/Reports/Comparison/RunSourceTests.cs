using System.IO.Compression;
using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Journal;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class RunSourceTests
{
    private readonly TwoRuns _runs = new();
    private readonly TempFolder _temp = new();

    [TearDown]
    public void Delete()
    {
        _runs.Dispose();
        _temp.Dispose();
    }

    [Test]
    public void A_pack_is_the_run_that_it_holds()
    {
        var run = _runs.Run(Outcome.Respecte);
        var folder = _runs.Open(run);
        var pack = _runs.Open(Pack(run));
        pack.Report.Should().BeEquivalentTo(folder.Report);
        pack.Journal.Entries.Should().HaveSameCount(folder.Journal.Entries);
        pack.Report.Preuves[0].Evidence.Should().OnlyContain(piece => pack.Holds(piece));
    }

    [Test]
    public void What_is_not_a_run_s_is_left_in_the_pack()
    {
        var run = _runs.Run(Outcome.Respecte);
        _runs.Open(run);
        _runs.Open(Pack(run, "../dehors.txt", "/tmp/dehors.txt", "blobs/../../dehors", "parts/../journal.ndjson", "dossier/index.html", "manifest.json")).Report.Preuves.Should().ContainSingle();
        Directory.EnumerateFiles(Path.GetTempPath(), "dehors*").Should().BeEmpty();
    }

    [Test]
    public void Verdicts_of_another_run_are_refused() =>
        Opening(run => VerdictFile.Write(run.Folder, run.Report with { Run = run.Report.Run with { Id = "autre" } })).Should().Throw<InvalidDataException>().WithMessage("*parle de autre*judge*");

    [Test]
    public void Two_verdicts_on_one_preuve_are_refused() =>
        Opening(run => VerdictFile.Write(run.Folder, run.Report with { Preuves = [.. run.Report.Preuves, .. run.Report.Preuves] })).Should().Throw<InvalidDataException>().WithMessage("*juge deux fois*");

    [TestCase("{}")]
    [TestCase("{\"format\":\"conformance-verdicts/1\"}")]
    public void Verdicts_that_say_nothing_are_refused(string text) => Opening(run => File.WriteAllText(Path.Combine(run.Folder, VerdictFile.FileName), text)).Should().Throw<InvalidDataException>();

    [Test]
    public void A_journal_that_was_edited_is_refused() => Opening(run =>
    {
        VerdictFile.Write(run.Folder, run.Report);
        File.WriteAllText(_temp[RunJournal.FileName], File.ReadAllText(Path.Combine(run.Folder, RunJournal.FileName)).Replace("Dossier Exemple", "Dossier Retouche", StringComparison.Ordinal));
        File.Copy(Path.Combine(run.Folder, VerdictFile.FileName), _temp[VerdictFile.FileName]);
    }, _ => _temp.Path).Should().Throw<InvalidDataException>().WithMessage("*hash*");

    [Test]
    public void A_place_that_is_no_run_is_refused()
    {
        FluentActions.Invoking(() => RunSource.Open(_temp.Path)).Should().Throw<FileNotFoundException>().WithMessage("journal.ndjson n'y est pas*");
        FluentActions.Invoking(() => RunSource.Open(_temp["absente"])).Should().Throw<FileNotFoundException>();
        File.WriteAllText(_temp["faux.zip"], "rien");
        FluentActions.Invoking(() => RunSource.Open(_temp["faux.zip"])).Should().Throw<InvalidDataException>();
    }

    [Test]
    public void A_run_that_was_not_judged_says_how_to() => Opening(_ => { }).Should().Throw<FileNotFoundException>().WithMessage("verdicts.json n'y est pas*judge*");

    private Action Opening(Action<Recording> write, Func<Recording, string>? place = null)
    {
        var run = _runs.Run(Outcome.Respecte);
        write(run);
        return () => _runs.Open(place?.Invoke(run) ?? run.Folder);
    }

    private string Pack(Recording run, params string[] strangers)
    {
        var path = _temp["paquet.zip"];
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        archive.CreateEntryFromFile(Path.Combine(run.Folder, VerdictFile.FileName), VerdictFile.FileName);
        using (var journal = new FileStream(Path.Combine(run.Folder, RunJournal.FileName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        using (var entry = archive.CreateEntry(RunJournal.FileName).Open())
            journal.CopyTo(entry);
        foreach (var blob in Directory.GetFiles(Path.Combine(run.Folder, BlobStore.FolderName)))
            archive.CreateEntryFromFile(blob, $"{BlobStore.FolderName}/{Path.GetFileName(blob)}");
        foreach (var stranger in strangers)
            archive.CreateEntry(stranger).Open().Dispose();
        return path;
    }
}
