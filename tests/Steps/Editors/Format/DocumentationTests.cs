using System.Text.RegularExpressions;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Tests.Editors.Format;

public partial class DocumentationTests
{
    [Test]
    public void Every_key_of_the_format_has_its_row_and_no_row_is_of_another()
    {
        var keys = EditorFormat.Keys.Select(key => Hook().Replace(key.Path, "hooks.*.$1"));
        Rows("## What the product is told", before: true).Should().BeEquivalentTo(keys.Distinct());
    }

    [Test]
    public void Every_name_that_a_template_may_use_has_its_row() =>
        Rows("## What the product is told", before: false).Should().BeEquivalentTo(ProductSettings.Names);

    private static IEnumerable<string> Rows(string heading, bool before)
    {
        var parts = Checkout.Read("docs", "editor-file.md").Split(heading);
        return Row().Matches(parts[before ? 0 : 1]).Select(row => row.Groups[1].Value);
    }

    [GeneratedRegex(@"^hooks\.\w+\.(command|post|get|headers|seconds)$")]
    private static partial Regex Hook();

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
