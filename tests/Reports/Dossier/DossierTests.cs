using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reports.Dossier;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Dossier;

public sealed class DossierTests
{
    private Recording _run = null!;

    private string Folder => Path.Combine(_run.Folder, DossierWriter.FolderName);

    [SetUp]
    public Task Begin()
    {
        _run = SampleRun.Mixed();
        return Write();
    }

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void Is_in_french_and_titled() => Pages().Should().OnlyContain(page => page.DocumentElement.GetAttribute("lang") == "fr" && page.Title!.Length > 5);

    [Test]
    public void Names_product_version_and_run() => Index().QuerySelector("header")!.TextContent.Should().ContainAll("Dossier Exemple", "4.2.0", "20260309-093000-a1b2c3", "REM-HOP-DPI-Va2", "0.1.0+exemple");

    [TestCase("DMP-UX.12.01.01", "Non conforme")]
    [TestCase("DMP-UX.14-BIS.01.01", "Conforme")]
    [TestCase("DMP-UX.14-BIS.01.02", "Non observé")]
    [TestCase("SC.SSI-IE.36.01.01", "Non applicable")]
    public void Has_a_section_a_preuve_with_its_verdict_in_words(string anchor, string verdict) =>
        Preuve(anchor).QuerySelector(".badge")!.TextContent.Trim().Should().Be(verdict);

    [Test]
    public void Quotes_clause_source_expected_and_observed() =>
        Preuve("DMP-UX.12.01.01").QuerySelector(".t-rompu")!.TextContent.Should().ContainAll("REM DPI DMP/UX.12, scénario 01", "DMP/UX.12#etats", "attendu", "deux indications différentes");

    [Test]
    public void Puts_blocking_findings_first_and_breaches_before_the_rest() =>
        Preuve("DMP-UX.12.01.01").QuerySelectorAll(".constat").Select(finding => finding.ClassList[1]).Should().Equal("t-rompu", "t-tenu", "t-alerte");

    [Test]
    public void Shows_both_witnesses() => Preuve("DMP-UX.12.01.01").Should().Match<IElement>(
        preuve => preuve.QuerySelectorAll(".ecrans img").Length == 2 && preuve.QuerySelectorAll("table.fil tbody tr").Length == 2);

    [Test]
    public void Gives_the_justification_of_what_is_not_applicable() => Preuve("SC.SSI-IE.36.01.01").TextContent.Should().Contain("entièrement déléguée");

    [Test]
    public void Gives_what_is_to_be_confirmed() => Index().QuerySelectorAll(".reserves li").Should().Contain(reserve => reserve.TextContent.Contains("fraîcheur"));

    [Test]
    public void Tells_the_steps_of_the_scenario() => Preuve("DMP-UX.12.01.01").QuerySelectorAll("details .etape").Should().HaveCount(5);

    [Test]
    public void Lists_the_rules_that_no_preuve_asks_about() => Section("observations").TextContent.Should().ContainAll("EX_VIHF-030", "plus de quinze minutes");

    [Test]
    public void Escapes_hostile_text() => Pages().Should().OnlyContain(page => page.QuerySelector("script") == null);

    [Test]
    public void Shows_hostile_text_as_it_was_seen() => Preuve("DMP-UX.12.01.01").TextContent.Should().Contain(SampleRun.Hostile);

    [Test]
    public void Loads_nothing_from_elsewhere() => Targets().Should().NotContain(target => target.Value.Contains(':') || target.Value.StartsWith('/'));

    [Test]
    public void Links_only_to_files_that_exist() => Targets().Where(target => target.Value.Split('#')[0].Length > 0)
        .Should().OnlyContain(target => File.Exists(Path.Combine(Path.GetDirectoryName(target.Page)!, target.Value.Split('#')[0])));

    [Test]
    public void Links_only_to_places_that_exist() => Index().QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
        .Should().OnlyContain(place => Index().GetElementById(place) != null);

    [Test]
    public void Names_each_place_once() => Pages().Should().OnlyContain(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id).All(group => group.Count() == 1));

    [Test]
    public void Describes_each_picture() => Pages().SelectMany(page => page.Images).Should().NotBeEmpty().And.OnlyContain(picture => picture.AlternativeText!.Length > 10);

    [Test]
    public void Has_landmarks_and_a_way_past_them() => Pages().Should().OnlyContain(
        page => page.QuerySelectorAll("main#contenu").Length == 1 && page.QuerySelector("header") != null && page.Body!.FirstElementChild!.GetAttribute("href") == "#contenu");

    [Test]
    public void Has_one_first_heading_and_skips_no_level() => Pages().Should().OnlyContain(page => page.QuerySelectorAll("h1").Length == 1 && SkipsNoLevel(page));

    [Test]
    public void Heads_each_table_column_and_row() => Pages().SelectMany(page => page.QuerySelectorAll("table")).Should().OnlyContain(
        table => table.QuerySelectorAll("th").All(cell => cell.HasAttribute("scope")) && table.QuerySelectorAll("tbody tr").All(row => row.QuerySelector("th[scope=row]") != null));

    [Test]
    public void Lets_the_keyboard_reach_what_scrolls() => Pages().SelectMany(page => page.QuerySelectorAll("pre, .defilement")).Should().NotBeEmpty().And.OnlyContain(box => box.GetAttribute("tabindex") == "0");

    [Test]
    public void Shows_a_verdict_by_a_shape_and_words() => Index().QuerySelectorAll(".badge").Should().OnlyContain(badge => badge.QuerySelector("svg[aria-hidden=true]") != null && badge.TextContent.Trim().Length > 0);

    [Test]
    public void Has_a_page_an_exchange_with_request_and_answer() => Read(Path.Combine(Folder, "echanges", "7.html")).Body!.TextContent
        .Should().ContainAll("POST /si-dmp-server", "<env:Envelope", "HTTP/1.1 200 OK", "ETABLISSEMENT FICTIF", "277076322082910");

    [Test]
    public void Has_a_page_a_screen_with_what_was_read() => Read(Path.Combine(Folder, "ecrans", "8.html")).Body!.TextContent
        .Should().ContainAll("DMP ouvert", "infobulle", "Légende", "heading \"Dossier patient\"", "http://127.0.0.1:5080/patients/A");

    [Test]
    public void Leads_back_from_a_witness_to_the_preuves_that_cite_it() => Read(Path.Combine(Folder, "ecrans", "8.html")).QuerySelectorAll(".cite-par a").Single()
        .GetAttribute("href").Should().Be("../index.html#DMP-UX.12.01.01");

    [Test]
    public async Task Is_written_over_when_the_run_is_judged_again()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "ancien.html"), "x");
        await Write();
        File.Exists(Path.Combine(Folder, "ancien.html")).Should().BeFalse();
    }

    [Test]
    public async Task Is_the_same_when_written_again()
    {
        var before = await File.ReadAllTextAsync(Path.Combine(Folder, "index.html"));
        await Write();
        (await File.ReadAllTextAsync(Path.Combine(Folder, "index.html"))).Should().Be(before);
    }

    [Test]
    public async Task Survives_the_loss_of_its_blobs()
    {
        Directory.Delete(Path.Combine(_run.Folder, "blobs"), recursive: true);
        await Write();
        Index().QuerySelectorAll(".sans-image").Should().NotBeEmpty();
    }

    private static bool SkipsNoLevel(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        return levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
    }

    private static IHtmlDocument Read(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    private Task Write() => DossierWriter.WriteAsync(_run.Folder, _run.Report, _run.View, Tree.Catalogue);

    private IHtmlDocument Index() => Read(Path.Combine(Folder, "index.html"));

    private IEnumerable<IHtmlDocument> Pages() => Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories).Select(Read);

    private IElement Preuve(string anchor) => Index().GetElementById(anchor)!.Closest("article")!;

    private IElement Section(string anchor) => Index().GetElementById(anchor)!.Closest("section")!;

    private IEnumerable<(string Page, string Value)> Targets() =>
        from page in Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
        from element in Read(page).QuerySelectorAll("[href], [src]")
        select (page, element.GetAttribute("href") ?? element.GetAttribute("src")!);
}
