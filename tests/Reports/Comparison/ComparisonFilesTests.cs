using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reports.Comparison;
using Conformance.Reports.Comparison.Page;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class ComparisonFilesTests
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
    public async Task The_page_concludes_first_then_shows_each_movement_and_its_lines()
    {
        var page = await Page();
        page.QuerySelector(".conclusion")!.TextContent.Should().Be("Une preuve est non conforme, qui ne l'était pas.");
        page.QuerySelectorAll("main h2").Select(title => title.TextContent).Should().Contain("1 régressée");
        page.QuerySelector("del")!.TextContent.Should().Contain("lu : Avant");
        page.QuerySelector("ins")!.TextContent.Should().Contain("lu : Après");
    }

    [Test]
    public async Task The_page_is_one_french_file_that_runs_nothing_and_loads_nothing()
    {
        var page = await Page();
        page.DocumentElement.GetAttribute("lang").Should().Be("fr");
        page.QuerySelectorAll("script, link, img, iframe, [src]").Should().BeEmpty();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Should().OnlyContain(anchor => page.GetElementById(anchor) != null);
    }

    [Test]
    public async Task The_page_shows_what_a_hostile_product_shows_as_text() => (await Page()).Body!.TextContent.Should().Contain("<script>alert(1)</script>");

    [Test]
    public async Task The_page_of_two_equal_runs_says_that_nothing_is_worse()
    {
        var path = _temp["page.html"];
        await ComparisonPageWriter.WriteAsync(path, _runs.Compare(_runs.Run(Outcome.Respecte), _runs.Run(Outcome.Respecte)));
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(path));
        page.QuerySelector(".conclusion")!.TextContent.Should().Be("Rien n'est pire qu'avant.");
        page.QuerySelectorAll("article").Should().BeEmpty();
    }

    [Test]
    public void The_json_says_the_exit_the_movements_and_the_lines()
    {
        var root = JsonDocument.Parse(ComparisonJson.Of(Moved())).RootElement;
        root.GetProperty("format").GetString().Should().Be("conformance-comparison/1");
        root.GetProperty("exit").GetInt32().Should().Be(1);
        var preuve = root.GetProperty("preuves").EnumerateArray().Single();
        preuve.GetProperty("movement").GetString().Should().Be("regressee");
        preuve.GetProperty("differences")[0].GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("sign").GetString()).Should().Contain("before").And.Contain("after");
    }

    private RunComparison Moved() => _runs.Compare(
        _runs.Run(Outcome.Respecte, run => run.Screen("s1", "identity-status", "Avant <script>alert(1)</script>")), _runs.Run(Outcome.Enfreint, run => run.Screen("s1", "identity-status", "Après")));

    private async Task<IDocument> Page()
    {
        var path = _temp["page.html"];
        await ComparisonPageWriter.WriteAsync(path, Moved());
        return new HtmlParser().ParseDocument(await File.ReadAllTextAsync(path));
    }
}
