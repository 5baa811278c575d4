using Conformance.Steps.Editors.File.Format;
using NJsonSchema;

namespace Conformance.Steps.Tests.Editors.Format;

public class EditorSchemaTests
{
    private static IEnumerable<string> Shipped() => Directory.GetFiles(Path.Combine(Checkout.Root, "cli", "editors"), "*.yaml").Select(file => Path.GetFileName(file));

    [Test]
    public void The_committed_schema_is_that_of_the_code() =>
        Checkout.Read("docs", "editor.schema.json").Should().Be(EditorSchema.ToJson(), "./run.sh schema > docs/editor.schema.json writes it anew");

    [TestCaseSource(nameof(Shipped))]
    public async Task Every_shipped_file_follows_it(string file) =>
        (await ProblemsAsync(Checkout.Read("cli", "editors", file))).Should().BeEmpty();

    [TestCase("version:", "vershon:", "vershon")]
    [TestCase("second-factor: totp", "second-factor: fax", "second-factor")]
    [TestCase("log-in:", "log-on:", "log-on")]
    [TestCase("- click: {", "- clik: {", "clik")]
    [TestCase("title: {", "titel: {", "titel")]
    [TestCase("{ label: Nom }", "{ labell: Nom }", "labell")]
    [TestCase("\"300000001\"", "\"12\"", "finess-juridique")]
    public async Task Marks_what_the_reader_would_refuse(string right, string wrong, string marked) =>
        (await ProblemsAsync(EditorText.Valid.Replace(right, wrong, StringComparison.Ordinal))).Should().ContainMatch($"*{marked}*");

    [Test]
    public async Task Lets_the_environment_give_any_value() =>
        (await ProblemsAsync(EditorText.Valid + "\nwrong-passwords: ${ESSAIS:-6}\nports: { dmp: \"${PORT}\" }\n")).Should().BeEmpty();

    private static async Task<IEnumerable<string>> ProblemsAsync(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(EditorSchema.ToJson());
        return schema.Validate(YamlAsJson.Of(yaml)).Select(problem => problem.ToString());
    }
}
