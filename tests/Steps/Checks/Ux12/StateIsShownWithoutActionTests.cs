using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class StateIsShownWithoutActionTests : CheckTests
{
    private protected override Check Check => new StateIsShownWithoutAction();

    private protected override Recorded Conforming() => Indications.TwoRounds(Indications.Words);

    private protected override Recorded Breaking() => Indications.TwoRounds(state => state is DmpState.Ferme ? null : Indications.Words(state));
}
