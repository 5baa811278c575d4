using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux27;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux27;

public class CriteriaReachTheDmpTests : CheckTests
{
    private protected override Check Check => new CriteriaReachTheDmp();

    private protected override Recorded Conforming() => Searches.Start().Asked("criteria=CreationTimeFrom,TypeCode").Found("a");

    private protected override Recorded Breaking() => Searches.Start().Asked("criteria=TypeCode").Found("a");
}
