using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reports.Dossier;
using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Dossier;

public sealed class PreuveFolderTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private Recording _run = null!;

    private string Folder => Path.Combine(_run.Folder, "dossier", "DMP-UX", "DMP-UX.12.01.01");

    [SetUp]
    public void Begin() => _run = new Recording().Begin(Preuve).Scenario("s", Preuve).Step("s", "Quand");

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public async Task Stores_once_a_picture_that_did_not_change()
    {
        _run.Screen("s", "dmp-status", "a");
        _run.Screen("s", "dmp-status", "b");
        (await WriteAsync()).QuerySelectorAll("figure img").Select(picture => picture.GetAttribute("src")).Should().Equal("01-etape-01-etat-du-dmp.png", "01-etape-01-etat-du-dmp.png");
        Directory.GetFiles(Folder, "*.png").Should().ContainSingle();
    }

    [TestCase(1, 1)]
    [TestCase(1_000_000, 0)]
    public async Task Tells_the_preuves_that_exceed_their_budget(long budget, int told)
    {
        _run.Screen("s", "dmp-status", "a");
        var heavy = await DossierWriter.WriteAsync(_run.Folder, _run.Report, _run.View, Tree.Catalogue, budget);
        heavy.Should().HaveCount(told);
        Page().QuerySelectorAll(".depasse").Should().HaveCount(told);
    }

    [Test]
    public async Task Counts_in_the_size_all_but_its_own_page()
    {
        _run.Screen("s", "dmp-status", "a");
        _run.Exchange("dmp", "TD0.2", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 200\r\n\r\n");
        var heavy = (await DossierWriter.WriteAsync(_run.Folder, _run.Report, _run.View, Tree.Catalogue, 1)).Single();
        heavy.Size.Should().Be(new DirectoryInfo(Folder).GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) - new FileInfo(Path.Combine(Folder, "index.html")).Length);
    }

    [TestCase("secret: abc", "octet pour octet")]
    [TestCase("secret: [expurgé]", "secrets expurgés")]
    public async Task Says_of_a_message_whether_it_is_whole(string header, string said)
    {
        _run.Exchange("dmp", "TD0.2", $"GET / HTTP/1.1\r\n{header}\r\n\r\n", "HTTP/1.1 200\r\n\r\n");
        _run.Screen("s", "dmp-status", "a");
        await WriteAsync();
        (await File.ReadAllTextAsync(Path.Combine(Folder, "echanges", "01-dmp-td0.2.html"))).Should().Contain(said);
    }

    [Test]
    public async Task Gives_a_film_its_steps_as_chapters_and_a_trace_its_command()
    {
        _run.Step("s", "Alors").End("s");
        new FilmShelf([new MadeFilm("s", Keep("film", "video/webm"), [new("1/2 · Quand", TimeSpan.Zero), new("2/2 · Alors", TimeSpan.FromSeconds(2))])]).Write(_run.Folder);
        await WriteAsync(new TraceKept(Keep("trace", "application/zip")));
        Page().QuerySelectorAll(".film ol a").Select(chapter => chapter.GetAttribute("href")).Should().HaveCount(2).And.OnlyContain(address => address!.StartsWith("video-01.webm#t="));
        Page().QuerySelector("main")!.TextContent.Should().Contain("playwright show-trace trace-02.zip");
        File.ReadAllText(Path.Combine(Folder, "video-01.webm")).Should().Be("film");
    }

    [Test]
    public async Task Says_who_guided_a_preuve()
    {
        _run.Record(new ActDoneByHand("open-patient", new Testimony("Essai Claire", "cadre", default, "1", null), null), "s");
        (await WriteAsync()).QuerySelector(".etat")!.TextContent.Should().Contain("Guidé");
    }

    [Test]
    public async Task Says_that_a_preuve_never_played_has_nothing_to_show()
    {
        using var run = SampleRun.Invalid();
        await DossierWriter.WriteAsync(run.Folder, run.Report, run.View, Tree.Catalogue);
        (await File.ReadAllTextAsync(Path.Combine(run.Folder, "dossier", "DMP-UX", "DMP-UX.12.01.01", "index.html"))).Should().Contain("ni étape, ni capture, ni échange");
    }

    private BlobRef Keep(string content, string type) => new BlobStore(_run.Folder).Keep(System.Text.Encoding.UTF8.GetBytes(content), type);

    private async Task<IHtmlDocument> WriteAsync(params IReadOnlyList<JournalFact> more)
    {
        var entries = _run.View.Entries;
        var last = entries[^1];
        JournalView journal = new([.. entries.SkipLast(more.Count > 0 ? 1 : 0), .. more.Select((fact, rank) => new JournalEntry(last.Seq + rank, last.At, "s", fact)), .. more.Count > 0 ? [last with { Seq = last.Seq + more.Count }] : Array.Empty<JournalEntry>()]);
        await DossierWriter.WriteAsync(_run.Folder, _run.Report, journal, Tree.Catalogue);
        return Page();
    }

    private IHtmlDocument Page() => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, "index.html")));
}
