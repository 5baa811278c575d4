using Conformance.Reports.Verdicts;
using Conformance.Steps.Running;

namespace Conformance.Steps.Tests.Checks;

public class EveryCheckTests
{
    [Test]
    public void Each_check_has_its_three_journals()
    {
        var tested = typeof(CheckTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CheckTests)) && !type.IsAbstract)
            .Select(type => ((CheckTests)Activator.CreateInstance(type)!).Judged);
        new CheckBook(typeof(Campaign).Assembly).Checks.Values.Should().BeSubsetOf(tested);
    }
}
