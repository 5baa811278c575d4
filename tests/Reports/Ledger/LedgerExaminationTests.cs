using Conformance.Reports.Ledger;
using Conformance.Reports.Tests.Pipelines;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Ledger;

public sealed class LedgerExaminationTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private static readonly DateOnly Today = new(2026, 3, 9);

    [Test]
    public void A_failure_where_it_is_expected_is_no_problem() => Examine(Verdict.NonConforme, Expected()).Should().BeEmpty();

    [Test]
    public void A_run_without_failure_and_nothing_expected_is_no_problem() => Examine(Verdict.Conforme).Should().BeEmpty();

    [TestCase(Verdict.NonConforme, LedgerProblemKind.UnexpectedFailure, ExitCodes.NonConforme)]
    [TestCase(Verdict.NonObserve, LedgerProblemKind.UnexpectedSilence, ExitCodes.Incomplet)]
    [TestCase(Verdict.AAttester, LedgerProblemKind.UnexpectedSilence, ExitCodes.Incomplet)]
    [TestCase(Verdict.Invalide, LedgerProblemKind.Invalid, ExitCodes.Invalide)]
    public void What_nobody_expected_is_told(Verdict verdict, LedgerProblemKind kind, int exit)
    {
        var problems = Examine(verdict);
        problems.Should().ContainSingle().Which.Kind.Should().Be(kind);
        LedgerExamination.ExitOf(problems).Should().Be(exit);
    }

    [TestCase(Verdict.Conforme)]
    [TestCase(Verdict.Atteste)]
    [TestCase(Verdict.NonApplicable)]
    public void An_expected_failure_that_vanished_fails_too(Verdict verdict)
    {
        var problems = Examine(verdict, Expected());
        problems.Should().ContainSingle().Which.Text.Should().Contain("retirez-la");
        LedgerExamination.ExitOf(problems).Should().Be(ExitCodes.NonConforme);
    }

    [Test]
    public void A_deadline_that_has_passed_fails_and_the_day_itself_does_not()
    {
        Examine(Verdict.NonConforme, Expected() with { Deadline = Today }).Should().BeEmpty();
        var problems = Examine(Verdict.NonConforme, Expected() with { Deadline = Today.AddDays(-1) });
        problems.Should().ContainSingle().Which.Text.Should().ContainAll("08/03/2026", "Alix Essai");
        LedgerExamination.ExitOf(problems).Should().Be(ExitCodes.NonConforme);
    }

    [Test]
    public void A_failure_of_another_kind_is_not_the_one_expected() =>
        Examine(Verdict.NonObserve, Expected()).Should().ContainSingle().Which.Kind.Should().Be(LedgerProblemKind.FailsOtherwise);

    [TestCase("Says", 0)]
    [TestCase("Autre", 1)]
    public void A_check_that_is_named_is_the_only_one_that_may_break(string check, int problems)
    {
        using var run = new Recording().Begin(Preuve).Scenario("s", Preuve).Ask("s", Preuve, Outcome.Enfreint).End("s");
        Examine(run.Report, Expected() with { Check = check }).Should().HaveCount(problems);
    }

    [Test]
    public void An_expected_failure_that_was_not_judged_is_not_forgotten()
    {
        var problems = Examine(Verdict.Conforme, Expected() with { Preuve = "DMP/UX.14-BIS.01.01" });
        problems.Should().ContainSingle().Which.Kind.Should().Be(LedgerProblemKind.NotJudged);
        LedgerExamination.ExitOf(problems).Should().Be(ExitCodes.Incomplet);
    }

    [Test]
    public void An_expected_preuve_that_the_catalogue_lacks_names_the_nearest() =>
        Examine(Verdict.Conforme, Expected() with { Preuve = "DMP/UX.12.01.09" }).Should().ContainSingle().Which.Text.Should().Contain(Preuve);

    [Test]
    public void All_reasons_come_at_once() => Examine(Verdict.Conforme, Expected() with { Deadline = Today.AddDays(-1) }, Expected() with { Preuve = "DMP/UX.14-BIS.01.01" })
        .Select(problem => problem.Kind).Should().Equal(LedgerProblemKind.Vanished, LedgerProblemKind.Expired, LedgerProblemKind.NotJudged);

    [Test]
    public void A_run_of_another_product_is_refused() =>
        FluentActions.Invoking(() => new LedgerExamination(new ProductLedger("Autre", [], []), Tree.Catalogue, Today).Examine(HandWritten.Of())).Should().Throw<InvalidDataException>().WithMessage("*Autre*Dossier Exemple*");

    [Test]
    public void Verdicts_that_differ_on_one_build_are_unstable()
    {
        var history = new ProductLedger("p", [], [Run("a", "c", Verdict.Conforme), Run("b", "c", Verdict.NonConforme), Run("d", "c", Verdict.Conforme), Run("e", "autre", Verdict.NonObserve), Run("f", null, Verdict.NonObserve)]);
        LedgerHistory.Unstable(history).Should().ContainSingle().Which.Counts.Should().BeEquivalentTo(new Dictionary<Verdict, int> { [Verdict.Conforme] = 2, [Verdict.NonConforme] = 1 });
    }

    private static LedgerRun Run(string id, string? configuration, Verdict verdict) =>
        new(id, "4.2.0", "rem", "0.1.0", configuration, default, 0, "", new Dictionary<string, Verdict> { [Preuve] = verdict });

    private static ExpectedFailure Expected() => new(Preuve, Verdict.NonConforme, null, "corrigé en 4.3", "Alix Essai", new DateOnly(2026, 6, 30));

    private static IReadOnlyList<LedgerProblem> Examine(Verdict verdict, params ExpectedFailure[] expected) => Examine(HandWritten.Of((verdict, null)), expected);

    private static IReadOnlyList<LedgerProblem> Examine(RunReport report, params ExpectedFailure[] expected) =>
        new LedgerExamination(new ProductLedger("Dossier Exemple", expected, []), Tree.Catalogue, Today).Examine(report);
}
