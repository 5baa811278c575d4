using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class MovementTests
{
    [TestCase(Verdict.Conforme, Verdict.NonConforme, Movement.Regressee)]
    [TestCase(Verdict.Atteste, Verdict.NonConforme, Movement.Regressee)]
    [TestCase(Verdict.NonObserve, Verdict.NonConforme, Movement.Revelee)]
    [TestCase(Verdict.NonApplicable, Verdict.NonConforme, Movement.Revelee)]
    [TestCase(Verdict.Conforme, Verdict.NonObserve, Movement.Affaiblie)]
    [TestCase(Verdict.Atteste, Verdict.AAttester, Movement.Affaiblie)]
    [TestCase(Verdict.NonApplicable, Verdict.Invalide, Movement.Affaiblie)]
    [TestCase(Verdict.NonConforme, Verdict.NonObserve, Movement.PerdueDeVue)]
    [TestCase(Verdict.NonConforme, Verdict.NonApplicable, Movement.Ecartee)]
    [TestCase(Verdict.Conforme, Verdict.NonApplicable, Movement.Ecartee)]
    [TestCase(Verdict.NonConforme, Verdict.Conforme, Movement.Corrigee)]
    [TestCase(Verdict.Invalide, Verdict.Atteste, Movement.Etablie)]
    [TestCase(Verdict.NonObserve, Verdict.Invalide, Movement.MotifChange)]
    [TestCase(Verdict.Conforme, Verdict.Atteste, Movement.MotifChange)]
    [TestCase(Verdict.Conforme, Verdict.Conforme, Movement.Inchangee)]
    public void Is_read_on_the_two_verdicts(Verdict before, Verdict after, Movement movement) =>
        Moved.Of(Judged(before), Judged(after)).Should().Be(movement);

    [Test]
    public void A_preuve_of_one_run_alone_is_new_or_gone()
    {
        Moved.Of(null, Judged(Verdict.NonConforme)).Should().Be(Movement.Nouvelle);
        Moved.Of(Judged(Verdict.Conforme), null).Should().Be(Movement.Disparue);
    }

    [Test]
    public void Another_check_broken_is_another_reason() => Moved.Of(Judged(Verdict.NonConforme, broken: "Un"), Judged(Verdict.NonConforme, broken: "Deux")).Should().Be(Movement.MotifChange);

    [Test]
    public void The_same_check_broken_with_another_patient_is_the_same() =>
        Moved.Of(Judged(Verdict.NonConforme, "l'INS 277076322082910 à http://127.0.0.1:5080/p1", "Un"), Judged(Verdict.NonConforme, "l'INS 236049983810165 à http://127.0.0.1:6090/p2", "Un")).Should().Be(Movement.Inchangee);

    [Test]
    public void Another_absence_is_another_reason() =>
        Moved.Of(Judged(Verdict.NonObserve, "L'intention « a » n'est pas décrite"), Judged(Verdict.NonObserve, "Aucun scénario de cette preuve n'a commencé.")).Should().Be(Movement.MotifChange);

    private static PreuveVerdict Judged(Verdict verdict, string? reason = null, string? broken = null) => new(
        "DMP/UX.12.01.01", "DMP/UX.12", "DMP/UX.12.01", "Titre", verdict, reason, 0, [],
        broken is null ? [] : [new Finding(broken, "DMP/UX.12#etats", Severity.Bloquant, Outcome.Enfreint, "attendu", reason ?? "observé", ["ui:1"])]);
}
