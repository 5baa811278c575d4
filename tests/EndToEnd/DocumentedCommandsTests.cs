namespace Conformance.EndToEnd.Tests;

/// <summary>Every command of the README, of docs/check.md and of docs/dossier.md is run as it stands, with a file of the reference editor in place of the reader's own.</summary>
public class DocumentedCommandsTests
{
    /// <summary>Commands that other tests run to their end: the whole run, the tests themselves, the services until they are stopped, the walk.</summary>
    private static readonly string[] RunElsewhere = ["", "test", "fakes --json", "check my-dpi.yaml"];

    private static readonly string[] Pages = ["README.md", Path.Combine("docs", "check.md"), Path.Combine("docs", "dossier.md")];

    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public void The_readme_documents_them_all() =>
        Documented().Should().Contain(RunElsewhere).And.HaveCountGreaterThan(8);

    [Test]
    public async Task Each_one_works_as_written()
    {
        foreach (var arguments in Documented().Except(RunElsewhere))
        {
            var said = await _conformance.SayAsync(Concrete(arguments));
            said.ExitCode.Should().Be(0, $"« {arguments} » : {said.StandardOutput}{said.StandardError}");
        }
    }

    private string[] Concrete(string arguments)
    {
        if (arguments.StartsWith("init ", StringComparison.Ordinal))
            return ["init", Path.Combine(_conformance.Out, "my-dpi.yaml")];
        var words = arguments
            .Replace("my-dpi.yaml", Path.Combine(CommandLine.Editors, "reference.yaml"), StringComparison.Ordinal)
            .Replace("reports/out/latest", Path.Combine(_conformance.Out, "latest"), StringComparison.Ordinal)
            .Replace("pack.zip", Path.Combine(_conformance.Out, "pack.zip"), StringComparison.Ordinal)
            .Replace("me.pem", Signatory.In(_conformance.Out).Certificate, StringComparison.Ordinal)
            .Replace("me.key", Signatory.In(_conformance.Out).Key, StringComparison.Ordinal)
            .Split(' ');
        return words[0] is "run" || words.Contains("--verify") ? [.. words, "--out", _conformance.Out] : words;
    }

    private static IReadOnlyList<string> Documented() => [.. Pages.SelectMany(page => DocumentedCommands.In(page)).Distinct()];
}
