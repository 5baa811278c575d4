using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reports.Dossier;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Dossier;

public sealed class DossierTests
{
    private Recording _run = null!;

    private const string Broken = "DMP-UX/DMP-UX.12.01.01";

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
    public void Names_product_version_and_run() => Index().QuerySelector("header")!.TextContent.Should().ContainAll("Dossier Exemple", "4.2.0", "20260309-093000-a1b2c3", "REM-HOP-DPI-Va2", "0.1.0, révision exemple");

    [TestCase("DMP-UX/DMP-UX.12.01.01", "Non conforme")]
    [TestCase("DMP-UX/DMP-UX.14-BIS.01.01", "Conforme")]
    [TestCase("DMP-UX/DMP-UX.14-BIS.01.02", "Non observé")]
    [TestCase("SC.SSI-IE/SC.SSI-IE.36.01.01", "Non applicable")]
    public void Has_a_folder_a_preuve_with_its_verdict_in_words(string folder, string verdict) =>
        Preuve(folder).QuerySelector(".badge")!.TextContent.Trim().Should().Be(verdict);

    [Test]
    public void Leads_from_its_first_page_to_a_preuve_by_its_number() =>
        Index().QuerySelectorAll("tr.preuve th a").Select(link => (link.TextContent, link.GetAttribute("href"))).Should().Contain(("DMP/UX.12.01.01", $"{Broken}/index.html"));

    [Test]
    public void Has_a_page_a_chapter_with_its_exigences_and_preuves() =>
        Read(Path.Combine(Folder, "DMP-UX", "index.html")).QuerySelector("main")!.TextContent.Should().ContainAll("Chapitre DMP/UX", "DMP/UX.12", "DMP/UX.14-BIS.01.02", "Non observé : 1");

    [Test]
    public void Counts_the_preuves_of_a_chapter_by_verdict_and_gives_no_percentage()
    {
        Index().QuerySelectorAll(".matrice tbody tr").First(line => line.TextContent.Contains("DMP/UX")).QuerySelectorAll("td").Select(cell => cell.TextContent).Should().StartWith(["1", "1", "1", "0"]);
        Pages().Should().NotContain(page => page.Body!.TextContent.Contains('%'));
    }

    [Test]
    public void Lists_by_number_what_the_run_did_not_judge() => Section("ecartees").TextContent.Should().ContainAll("MSS/UX.10.01.01", "SC.SSI/IE.36.01.01", "entièrement déléguée");

    [Test]
    public void Says_who_held_the_national_services_and_where_the_texts_come_from() =>
        Index().Body!.TextContent.Should().ContainAll("tenus par le harnais", "Projet de REM du 21/02/2023");

    [Test]
    public void Is_searched_by_the_number_that_the_rem_writes() =>
        Index().QuerySelectorAll(".au-rem").Select(number => number.TextContent).Should().Contain("DMP.UX.14 BIS");

    [Test]
    public void Filters_without_a_script_by_verdict_and_by_means() => Index().QuerySelectorAll(".filtres label").Select(choice => choice.TextContent.Trim())
        .Should().Contain(["Toutes (4)", "Non conforme (1)", "Automatisé (3)", "Non applicable (1)"]);

    [Test]
    public void Quotes_clause_source_expected_and_observed() =>
        Preuve(Broken).QuerySelector(".t-rompu")!.TextContent.Should().ContainAll("REM DPI DMP/UX.12, scénario 01", "DMP/UX.12#etats", "attendu", "deux indications différentes");

    [Test]
    public void Puts_blocking_findings_first_and_breaches_before_the_rest() =>
        Preuve(Broken).QuerySelectorAll(".constat").Select(finding => finding.ClassList[1]).Should().Equal("t-rompu", "t-tenu", "t-alerte");

    [Test]
    public void Shows_both_witnesses() => Preuve(Broken).Should().Match<IElement>(
        preuve => preuve.QuerySelectorAll("td.ecran img").Length == 2 && preuve.QuerySelectorAll("td.service .evenement").Length == 3);

    [Test]
    public void Gives_the_justification_of_what_is_not_applicable() => Preuve("SC.SSI-IE/SC.SSI-IE.36.01.01").TextContent.Should().Contain("entièrement déléguée");

    [Test]
    public void Gives_what_is_to_be_confirmed() => Preuve(Broken).QuerySelectorAll(".reserves li").Should().Contain(reserve => reserve.TextContent.Contains("fraîcheur"));

    [Test]
    public void Tells_the_steps_of_the_scenario_each_with_a_box_to_tick() => Preuve(Broken).QuerySelectorAll(".etape input[type=checkbox]").Should().HaveCount(5);

    [Test]
    public void Sets_the_screen_and_each_service_side_by_side() =>
        Preuve(Broken).QuerySelectorAll(".couloirs thead th").Select(lane => lane.TextContent).Should().Equal("Heure", "Écran", "DMP", "Annuaire Santé");

    [Test]
    public void Captions_each_picture_with_preuve_step_and_product() =>
        Preuve(Broken).QuerySelectorAll("figcaption").Should().OnlyContain(caption => caption.TextContent.Contains("DMP/UX.12.01.01 · étape 2") && caption.TextContent.Contains("Dossier Exemple 4.2.0"));

    [Test]
    public void Names_the_pictures_in_the_order_of_the_steps() =>
        Directory.GetFiles(Path.Combine(Folder, Broken), "*.png").Select(Path.GetFileName).Should().BeEquivalentTo("01-etape-02-etat-du-dmp.png", "02-etape-02-etat-du-dmp.png");

    [Test]
    public void Sums_up_an_exchange_in_one_line() => Preuve(Broken).QuerySelector("td.service a")!.TextContent.Should().Be($"TD0.2, test d'existence du DMP de l'INS {Recording.Ins}");

    [Test]
    public void A_preuve_moved_alone_still_shows_all_that_is_its_own() => Targets().Where(target => target.Page.Contains(Broken))
        .Where(target => target.Link.Closest("nav") is null).Should().NotBeEmpty().And.OnlyContain(target => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(target.Page)!, target.Value)).Contains(Broken));

    [Test]
    public void Lists_the_rules_that_no_preuve_asks_about() => Section("observations").TextContent.Should().ContainAll("EX_VIHF-030", "plus de quinze minutes");

    [Test]
    public void Escapes_hostile_text() => Pages().Should().OnlyContain(page => page.QuerySelectorAll("script").All(script => script.GetAttribute("src") == "recherche.js" && script.TextContent.Length == 0));

    [Test]
    public void Shows_hostile_text_as_it_was_seen() => Preuve(Broken).TextContent.Should().Contain(SampleRun.Hostile);

    [Test]
    public void Loads_nothing_from_elsewhere() => Targets().Should().NotContain(target => target.Value.Contains(':') || target.Value.StartsWith('/'));

    [Test]
    public void Links_only_to_files_that_exist() => Targets().Where(target => target.Value.Split('#')[0].Length > 0)
        .Should().OnlyContain(target => File.Exists(Path.Combine(Path.GetDirectoryName(target.Page)!, target.Value.Split('#')[0])));

    [Test]
    public void Links_only_to_places_that_exist() => Pages().SelectMany(page => page.QuerySelectorAll("a[href^='#']").Select(link => page.GetElementById(link.GetAttribute("href")![1..])))
        .Should().NotBeEmpty().And.NotContainNulls();

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
        table => table.QuerySelectorAll("th").All(cell => cell.HasAttribute("scope")) && table.QuerySelectorAll("tbody tr").All(row => row.QuerySelector("th[scope^=row]") != null));

    [Test]
    public void Lets_the_keyboard_reach_what_scrolls() => Pages().SelectMany(page => page.QuerySelectorAll("pre, .defilement")).Should().NotBeEmpty().And.OnlyContain(box => box.GetAttribute("tabindex") == "0");

    [Test]
    public void Shows_a_verdict_by_a_shape_and_words() => Index().QuerySelectorAll(".badge").Should().OnlyContain(badge => badge.QuerySelector("svg[aria-hidden=true]") != null && badge.TextContent.Trim().Length > 0);

    [Test]
    public void Has_a_page_an_exchange_with_request_and_answer() => Page("echanges/01-dmp-td0.2.html").Body!.TextContent
        .Should().ContainAll("POST /si-dmp-server", "<env:Envelope", "200 (OK)", "ETABLISSEMENT FICTIF", "277076322082910", "Message brut");

    [Test]
    public void Has_a_page_a_screen_with_what_was_read() => Page("ecrans/01-etat-du-dmp.html").Body!.TextContent
        .Should().ContainAll("DMP ouvert", "infobulle", "Légende", "heading \"Dossier patient\"", "http://127.0.0.1:5080/patients/A");

    [Test]
    public void Gives_beside_a_witness_the_findings_that_cite_it() => Page("ecrans/01-etat-du-dmp.html").QuerySelectorAll(".cite-par li").Should().HaveCount(2);

    [Test]
    public void Prints_every_preuve_on_one_page() => Read(Path.Combine(Folder, "imprimer.html")).QuerySelectorAll("article.preuve h3 .numero").Select(number => number.TextContent)
        .Should().Equal("DMP/UX.12.01.01", "DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02", "SC.SSI/IE.36.01.01");

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
        var before = Pages().Select(page => page.Body!.OuterHtml).ToList();
        await Write();
        Pages().Select(page => page.Body!.OuterHtml).Should().Equal(before);
    }

    [Test]
    public async Task Survives_the_loss_of_its_blobs()
    {
        Directory.Delete(Path.Combine(_run.Folder, "blobs"), recursive: true);
        await Write();
        Preuve(Broken).QuerySelectorAll(".sans-image").Should().NotBeEmpty();
    }

    private static bool SkipsNoLevel(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        return levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
    }

    private static IHtmlDocument Read(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    private Task Write() => DossierWriter.WriteAsync(_run.Folder, _run.Report, _run.View, Tree.Catalogue);

    private IHtmlDocument Index() => Read(Path.Combine(Folder, "index.html"));

    private IEnumerable<IHtmlDocument> Pages() => Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    private IHtmlElement Preuve(string folder) => Read(Path.Combine(Folder, folder, "index.html")).Body!;

    private IHtmlDocument Page(string page) => Read(Path.Combine(Folder, Broken, page));

    private IElement Section(string anchor) => Index().GetElementById(anchor)!.Closest("section")!;

    private IEnumerable<(string Page, string Value, IElement Link)> Targets() =>
        from page in Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
        from element in Read(page).QuerySelectorAll("[href], [src]")
        select (page, element.GetAttribute("href") ?? element.GetAttribute("src")!, element);
}
