using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors;

public class ConfigurationSectionTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public void A_template_is_filled_in_by_the_names_of_the_services() =>
        ConfigurationTemplate.Fill("dmp={{dmp.url}}\nport={{ smtp.port }}\n", new Dictionary<string, string> { ["dmp.url"] = "https://127.0.0.1:8443/", ["smtp.port"] = "8587" })
            .Should().Be("dmp=https://127.0.0.1:8443/\nport=8587\n");

    [Test]
    public void An_unknown_name_is_told_at_its_line_of_the_template_with_the_nearest()
    {
        Write("app.tpl", "# modèle\ndmp={{dmp.ur}}\n");
        var problem = Problems("{ template: app.tpl, to: app.properties }").Should().ContainSingle().Which;
        problem.File.Should().EndWith("app.tpl");
        problem.Line.Should().Be(2);
        problem.Message.Should().Contain("« {{dmp.url}} »");
    }

    [TestCase("{ template: absent.tpl, to: app.properties }", "configuration[0].template")]
    [TestCase("{ template: app.tpl, to: ../app.properties }", "configuration[0].to")]
    [TestCase("{ template: app.tpl, to: /etc/app.properties }", "configuration[0].to")]
    [TestCase("{ template: app.tpl, to: ailleurs/app.properties }", "configuration[0].to")]
    [TestCase("{ template: app.tpl, to: app.tpl }", "configuration[0].to")]
    [TestCase("{ template: app.tpl, too: app.properties }", "configuration[0].too")]
    public void Refuses_a_file_that_is_not_there_or_leaves_the_folder(string file, string path)
    {
        Write("app.tpl", "dmp={{dmp.url}}\n");
        Directory.CreateSymbolicLink(Path.Combine(_file.Folder, "ailleurs"), Path.GetTempPath());
        Problems(file).Should().Contain(problem => problem.Path == path);
    }

    [Test]
    public void Every_name_has_its_variable() => ProductSettings.Variable("annuaire.api-key").Should().Be("CONFORMANCE_ANNUAIRE_API_KEY");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_file.Folder, name), text);

    private IReadOnlyList<EditorFileProblem> Problems(string file) => _file.Problems($"{EditorText.Valid}\nconfiguration: [ {file} ]\n");
}
