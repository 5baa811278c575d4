using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Verdicts;

public sealed class TestimonyTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private static readonly Testimony Claire = new("Claire Essai", "cadre de santé", new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), "4.2.0", "écran 2");

    private readonly Recording _run = new();

    private PreuveVerdict Verdict => _run.Report.Preuves.Single();

    [SetUp]
    public void Begin() => _run.Begin(Preuve).Scenario("s", Preuve);

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void A_verdict_that_cites_a_screen_told_by_a_person_is_atteste_and_names_them()
    {
        _run.Ask("s", Preuve, Outcome.Respecte, witnesses: [Told()]).End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.Atteste);
        Verdict.Reason.Should().ContainAll("Claire Essai", "cadre de santé", "4.2.0", "09/03/2026", "ui:3");
        _run.Report.Run.Exit.Should().Be(ExitCodes.Conforme);
    }

    [Test]
    public void A_no_told_by_a_person_is_non_conforme()
    {
        _run.Ask("s", Preuve, Outcome.Enfreint, witnesses: [Told()]).End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.NonConforme);
    }

    [Test]
    public void A_screen_told_in_passing_that_no_check_needs_leaves_the_verdict_conforme()
    {
        Told();
        var seen = _run.Screen("s", "dmp-status", "DMP ouvert");
        _run.Ask("s", Preuve, Outcome.Respecte, witnesses: [seen]).End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.Conforme);
    }

    [Test]
    public void A_screen_that_no_check_cites_counts_when_the_check_would_not_have_held_without_it()
    {
        Told();
        _run.Record(new CheckRequested(nameof(NeedsAScreen), CheckBook.ParametersOf(new NeedsAScreen()), Preuve, "DMP/UX.12#etats", Severity.Bloquant), "s");
        _run.End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.Atteste);
    }

    private string Told() => _run.Record(
        new ScreenObserved("dmp-status", new Dictionary<string, string>(), "", true, [], [], 0, null, null, Claire), "s");

    /// <summary>Holds where there is a screen, and cites another entry.</summary>
    public sealed record NeedsAScreen : Check
    {
        public override Conclusion Judge(JournalView journal) => journal.Of<ScreenObserved>().Any()
            ? Conclusion.Held("un écran", "vu", "run:1")
            : Conclusion.NothingToSee("un écran", "rien");
    }
}
