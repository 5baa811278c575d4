using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Ssi.Ie36;

namespace Conformance.Steps.Tests.Checks.Ie36;

public class AttemptsAreLimitedTests : CheckTests
{
    private protected override Check Check => new AttemptsAreLimited(5);

    private protected override Recorded Conforming() => Attempts(5, opensAtOnce: false, opensAfterReload: false);

    private protected override Recorded Breaking() => Attempts(5, opensAtOnce: true, opensAfterReload: true);

    [Test]
    public void Refuses_a_limit_that_reloading_lifts() => Judge(Attempts(5, opensAtOnce: false, opensAfterReload: true)).Observed.Should().Contain("apres-rechargement");

    [Test]
    public void Says_nothing_when_too_few_attempts_were_made() => Judge(Attempts(4, opensAtOnce: true, opensAfterReload: true)).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Takes_a_clear_delay_for_a_limit() => Judge(Attempts(5, opensAtOnce: true, opensAfterReload: true, elapsedMs: 6_000)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_nothing_of_an_account_that_never_opened() => Judge(Wrong(new Recorded(), 5)).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Attempts(int count, bool opensAtOnce, bool opensAfterReload, long elapsedMs = 100)
    {
        var journal = Wrong(Entry(new Recorded(), "avant", opens: true, 100), count);
        return Entry(Entry(journal, "aussitot", opensAtOnce, elapsedMs), "apres-rechargement", opensAfterReload, elapsedMs);
    }

    private static Recorded Wrong(Recorded journal, int count) => Enumerable.Range(1, count)
        .Aggregate(journal, (so, attempt) => so.Screen("log-in-screen", $"saisie=errone;attempt={attempt}", Recorded.Text("Identifiant ou mot de passe incorrect")));

    private static Recorded Entry(Recorded journal, string moment, bool opens, long elapsedMs) =>
        journal.Screen("second-factor-asked", $"moment={moment}", elapsedMs, [], opens ? [Recorded.Text("Code à usage unique")] : []);
}
