using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reports.Dossier;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Dossier;

public sealed class OutcomeTests
{
    private const string Preuve = "DMP/UX.12.01.01";
    private const string Page = "DMP-UX/DMP-UX.12.01.01/index.html";
    private const string OutsideRem = "HORS-REM/LDL.01.01.01";

    [Test]
    public async Task An_invalid_run_says_the_cause_and_what_to_do()
    {
        using var run = SampleRun.Invalid();
        Conclusion(await WriteAsync(run)).Should().ContainAll("invalide", "ne répond pas à http://127.0.0.1:5080/", "relancez la course");
    }

    [Test]
    public async Task A_run_without_a_preuve_says_how_to_choose_some()
    {
        using var run = new Recording().Begin();
        Conclusion(await WriteAsync(run)).Should().ContainAll("Aucune preuve", "--only");
    }

    [Test]
    public async Task A_run_without_an_observation_says_so()
    {
        using var run = new Recording().Begin(Preuve);
        (await WriteAsync(run)).GetElementById("observations")!.ParentElement!.TextContent.Should().Contain("aucune règle enfreinte");
    }

    [TestCase(Outcome.Respecte, "Toutes les preuves")]
    [TestCase(Outcome.Enfreint, "1 preuve n'est pas conforme")]
    [TestCase(Outcome.NonObserve, "1 preuve reste à observer")]
    public async Task Says_in_one_sentence_what_the_exit_code_means(Outcome outcome, string sentence)
    {
        using var run = new Recording().Begin(Preuve);
        run.Scenario("s", Preuve).Ask("s", Preuve, outcome).End("s");
        Conclusion(await WriteAsync(run)).Should().Contain(sentence);
    }

    [TestCase(Outcome.Respecte, "Aucune preuve du REM n'est enfreinte, mais 1 vérification n'est pas conforme hors REM.")]
    [TestCase(Outcome.Enfreint, "1 preuve n'est pas conforme, et 1 vérification n'est pas conforme hors REM.")]
    public async Task Tells_what_the_rem_does_not_ask_apart(Outcome inRem, string sentence)
    {
        using var run = new Recording().Begin(Preuve, OutsideRem);
        run.Scenario("s", Preuve).Ask("s", Preuve, inRem).End("s").Scenario("t", OutsideRem).Ask("t", OutsideRem, Outcome.Enfreint).End("t");
        var page = await WriteAsync(run);
        Conclusion(page).Should().Contain(sentence);
        page.QuerySelectorAll(".matrice tfoot tr").Select(line => line.LastElementChild!.TextContent).Should().Equal("1", "1");
        page.QuerySelectorAll("tr.preuve th").Select(number => number.TextContent).Should().Equal(Preuve, OutsideRem);
    }

    [Test]
    public async Task An_interrupted_scenario_shows_its_last_screen()
    {
        using var run = new Recording().Begin(Preuve);
        run.Scenario("s", Preuve).Step("s", "Quand").Screen("s", "log-in-screen", "Mot de passe refusé");
        run.Record(new ScenarioInterrupted(InterruptionCause.Produit, "aucune session"), "s");
        (await WriteAsync(run, Page)).QuerySelector(".deroule")!.TextContent.Should().ContainAll("Mot de passe refusé", "aucune session");
    }

    [Test]
    public async Task A_witness_that_the_journal_lacks_is_named_as_such()
    {
        using var run = new Recording().Begin(Preuve);
        run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Respecte, witnesses: "ui:999").End("s");
        (await WriteAsync(run, Page)).QuerySelector(".temoins")!.TextContent.Should().Contain("ui:999 (absent du journal)");
    }

    private static async Task<IHtmlDocument> WriteAsync(Recording run, string page = "index.html")
    {
        await DossierWriter.WriteAsync(run.Folder, run.Report, run.View, Tree.Catalogue);
        return new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(run.Folder, "dossier", page)));
    }

    private static string Conclusion(IHtmlDocument page) => page.QuerySelector(".conclusion")!.TextContent;
}
