using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

public class SignIsMoreThanColourTests : CheckTests
{
    private protected override Check Check => new SignIsMoreThanColour(Visibility.Patient);

    private protected override Recorded Conforming() => Lists.TwoLists(Lists.Signs);

    private protected override Recorded Breaking() => Lists.TwoLists((_, code) => code == Lists.Patient ? Lists.Colour("rgb(255, 0, 0)") : null);
}
