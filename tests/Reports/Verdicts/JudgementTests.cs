using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Verdicts;

public sealed class JudgementTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private readonly Recording _run = new();

    private PreuveVerdict Verdict => _run.Report.Preuves.Single();

    [SetUp]
    public void Begin() => _run.Begin(Preuve);

    [TearDown]
    public void Delete() => _run.Dispose();

    [TestCase(Outcome.Respecte, Severity.Bloquant, Reports.Verdicts.Verdict.Conforme)]
    [TestCase(Outcome.Enfreint, Severity.Bloquant, Reports.Verdicts.Verdict.NonConforme)]
    [TestCase(Outcome.NonObserve, Severity.Bloquant, Reports.Verdicts.Verdict.NonObserve)]
    [TestCase(Outcome.Respecte, Severity.Avertissement, Reports.Verdicts.Verdict.Invalide)]
    [TestCase(Outcome.Enfreint, Severity.Information, Reports.Verdicts.Verdict.Invalide)]
    public void Follows_from_the_only_finding(Outcome outcome, Severity severity, Verdict expected)
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, outcome, severity).End("s");
        Verdict.Verdict.Should().Be(expected);
    }

    [TestCase(Severity.Avertissement)]
    [TestCase(Severity.Information)]
    public void Is_not_changed_by_what_the_rem_does_not_ask(Severity severity)
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Respecte).Ask("s", Preuve, Outcome.Enfreint, severity).End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.Conforme);
    }

    [Test]
    public void A_breach_outweighs_what_was_not_observed()
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.NonObserve).Ask("s", Preuve, Outcome.Enfreint).End("s");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.NonConforme);
    }

    [Test]
    public void A_breach_in_one_execution_is_enough()
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Respecte).End("s");
        _run.Scenario("t", Preuve).Ask("t", Preuve, Outcome.Enfreint).End("t");
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.NonConforme);
    }

    [TestCase(InterruptionCause.IntentionAbsente, Reports.Verdicts.Verdict.NonObserve)]
    [TestCase(InterruptionCause.Configuration, Reports.Verdicts.Verdict.Invalide)]
    [TestCase(InterruptionCause.Environnement, Reports.Verdicts.Verdict.Invalide)]
    [TestCase(InterruptionCause.Produit, Reports.Verdicts.Verdict.Invalide)]
    [TestCase(InterruptionCause.Harnais, Reports.Verdicts.Verdict.Invalide)]
    public void Follows_from_the_cause_of_an_interruption(InterruptionCause cause, Verdict expected)
    {
        _run.Scenario("s", Preuve).Record(new ScenarioInterrupted(cause, "le message"), "s");
        Verdict.Verdict.Should().Be(expected);
        Verdict.Reason.Should().Contain("le message");
    }

    [Test]
    public void Is_never_drawn_from_a_scenario_cut_short()
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Respecte);
        Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.NonObserve);
    }

    [Test]
    public void Is_non_observe_when_nothing_began() => Verdict.Verdict.Should().Be(Reports.Verdicts.Verdict.NonObserve);

    [Test]
    public void Is_invalide_when_the_run_stopped_before_it_began()
    {
        _run.Record(new RunInterrupted(InterruptionCause.Environnement, "aucun navigateur"));
        Verdict.Should().Match<PreuveVerdict>(verdict => verdict.Verdict == Reports.Verdicts.Verdict.Invalide && verdict.Reason!.Contains("aucun navigateur"));
    }

    [Test]
    public void Is_non_applicable_with_the_written_justification()
    {
        using var run = new Recording().Begin([new Exclusion("DMP/UX.12", "produit sans DMP")], [Preuve]);
        run.Report.Preuves.Single().Should().Match<PreuveVerdict>(verdict => verdict.Verdict == Reports.Verdicts.Verdict.NonApplicable && verdict.Reason == "produit sans DMP");
    }

    [Test]
    public void Quotes_the_clause_the_expected_the_observed_and_the_witnesses()
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Enfreint, observed: "deux signes", witnesses: ["ui:3", "wire:4"]).End("s");
        Verdict.Findings.Single().Should().BeEquivalentTo(new Finding(nameof(Says), "DMP/UX.12#etats", Severity.Bloquant, Outcome.Enfreint, "attendu", "deux signes", ["ui:3", "wire:4"]));
    }

    [Test]
    public void Rests_on_what_was_seen_before_the_check_was_asked_for()
    {
        _run.Scenario("s", Preuve).Screen("s", "dmp-status", "un");
        _run.Record(new CheckRequested(nameof(CountsScreens), CheckBook.ParametersOf(new CountsScreens()), Preuve, "DMP/UX.12#etats", Severity.Bloquant), "s");
        _run.Screen("s", "dmp-status", "deux");
        _run.End("s");
        Verdict.Findings.Single().Observed.Should().Be("1 écrans");
    }

    [Test]
    public void Lists_each_picture_of_its_scenarios_once_as_evidence()
    {
        _run.Scenario("s", Preuve).Screen("s", "a", "un", Pictures.Png(1));
        _run.Screen("s", "b", "deux", Pictures.Png(1));
        _run.Screen("s", "c", "trois", Pictures.Png(2));
        Verdict.Evidence.Should().HaveCount(2).And.OnlyContain(path => File.Exists(Path.Combine(_run.Folder, path)));
    }

    [Test]
    public void Observes_the_rules_broken_by_the_product_and_not_by_the_canary()
    {
        _run.Exchange("dmp", "TD0.2", "x", "y", null, new RuleNote("EX_1", Severity.Avertissement, "vu"));
        _run.Record(new ExchangeRecorded("dmp", "TD0.2", new Dictionary<string, string>(), _run.Keep("x"), null, null, [new RuleNote("EX_2", Severity.Bloquant, "vu")], Canary: true));
        _run.Report.Observations.Should().ContainSingle().Which.Rule.Should().Be("EX_1");
    }

    [Test]
    public void Takes_its_dates_from_the_journal()
    {
        _run.Record(new RunEnded());
        _run.Report.Run.EndedAt.Should().Be(_run.View.Entries[^1].At);
    }

    [Test]
    public void Is_the_same_when_judged_again()
    {
        _run.Scenario("s", Preuve).Ask("s", Preuve, Outcome.Enfreint).End("s");
        VerdictFile.ToJson(_run.Report).Should().Be(VerdictFile.ToJson(_run.Report));
    }

    [Test]
    public void Refuses_a_check_that_no_longer_exists()
    {
        _run.Scenario("s", Preuve).Record(new CheckRequested("Disparu", CheckBook.ParametersOf(new CountsScreens()), Preuve, "c", Severity.Bloquant), "s");
        FluentActions.Invoking(() => _run.Report).Should().Throw<InvalidDataException>().WithMessage("*Disparu*");
    }

    [Test]
    public void Names_the_nearest_preuve_of_an_unknown_one()
    {
        using var run = new Recording().Begin("DMP/UX.12.01.02");
        FluentActions.Invoking(() => run.Report).Should().Throw<InvalidDataException>().WithMessage("*Nearest: DMP/UX.12.01*");
    }

    [Test]
    public void Refuses_a_journal_that_does_not_begin_with_its_run()
    {
        using var run = new Recording();
        run.Record(new RunEnded());
        FluentActions.Invoking(() => run.Report).Should().Throw<InvalidDataException>();
    }
}
