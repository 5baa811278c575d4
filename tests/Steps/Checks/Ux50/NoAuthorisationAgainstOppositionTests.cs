using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux50;

namespace Conformance.Steps.Tests.Checks.Ux50;

public class NoAuthorisationAgainstOppositionTests : CheckTests
{
    private protected override Check Check => new NoAuthorisationAgainstOpposition();

    private protected override Recorded Conforming() => Start().Existence("INTERDIT").Question(asked: false);

    private protected override Recorded Breaking() => Start().Existence("INTERDIT").Question(asked: true).Authorisation();

    [Test]
    public void Says_nothing_when_the_dmp_was_not_asked() => Judge(Start().Question(asked: false)).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Start() => Requests.Start(DmpState.OuvertInterdit);
}
