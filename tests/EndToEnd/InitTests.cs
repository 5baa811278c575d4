using Conformance.Cli.Setup;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.EndToEnd.Tests;

public class InitTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task Writes_a_file_that_is_read_without_error_once_its_variables_are_set()
    {
        var path = Path.Combine(_conformance.Out, "mon-dpi.yaml");
        var said = await _conformance.SayAsync("init", path);
        said.ExitCode.Should().Be(ExitCodes.Conforme, said.StandardError);
        said.StandardOutput.Should().Contain("check mon-dpi.yaml").And.Contain("DPI_MEDECIN1");
        var editor = EditorFileReader.Read(path, RemCatalogue.Load(Path.Combine(CommandLine.Root, "features")), new EnvironmentValues(Value));
        editor.Users.Should().HaveCount(13);
        editor.Patients.Should().HaveCount(8);
    }

    [Test]
    public async Task Never_replaces_a_file()
    {
        var path = Path.Combine(_conformance.Out, "mon-dpi.yaml");
        await File.WriteAllTextAsync(path, "à moi");
        var said = await _conformance.SayAsync("init", path);
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().Contain("existe déjà");
        (await File.ReadAllTextAsync(path)).Should().Be("à moi");
    }

    [Test]
    public void Shows_every_key_of_the_format()
    {
        var text = StarterFile.For(Path.Combine(_conformance.Out, "e.yaml"));
        EditorFormat.Keys.Select(key => key.Key.Name).Distinct().Where(name => !text.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Points_at_the_schema_from_where_it_stands()
    {
        var line = StarterFile.For(Path.Combine(_conformance.Out, "e.yaml")).Split('\n')[0];
        line.Should().StartWith("# yaml-language-server: $schema=");
        File.Exists(Path.Combine(_conformance.Out, line.Split('=')[1])).Should().BeTrue();
    }

    private static string? Value(string variable) => !StarterFile.Variables.Contains(variable) ? null : variable.EndsWith("_TOTP", StringComparison.Ordinal) ? "JBSWY3DPEHPK3PXP" : "essai";
}
