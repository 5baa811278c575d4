using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class DeclaredIndicationMatchesTheDmpTests : CheckTests
{
    private protected override Check Check => new DeclaredIndicationMatchesTheDmp();

    private protected override Recorded Conforming() => Indications.TwoRounds(Indications.Words, "dmp.ferme=DMP clos", "dmp.non-cree=Pas de DMP");

    private protected override Recorded Breaking() => Indications.TwoRounds(Indications.Words, "dmp.ferme=Pas de DMP");
}
