using System.Reflection;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class RulesPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFile.Of("docs/dmp-regles.md"));

    private static IEnumerable<string> Names() =>
        typeof(RuleNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Concat(ValueSets.All.Select(list => list.Name));

    [TestCaseSource(nameof(Names))]
    public void Every_rule_stands_in_the_page(string name) => Page.Should().Contain($"| `{name}` |");

    [Test]
    public void Every_line_of_the_page_is_a_rule() =>
        Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).Should().BeEquivalentTo(Names());

    [Test]
    public void Page_carries_the_notice_of_loinc() => Page.Should().Contain("This material contains content from LOINC (http://loinc.org)");
}
