using Conformance.Reports.Ledger;
using Conformance.Reports.Pipelines;
using YamlDotNet.RepresentationModel;

namespace Conformance.EndToEnd.Tests.Pipelines;

/// <summary>The pipelines of docs/integration-continue.md read, call commands that exist, and take files that a run writes.</summary>
public class PipelineExamplesTests
{
    private static readonly string[] Page = ["docs", "integration-continue.md"];

    private static readonly string[] Written = [PipelineWriter.JUnit, PipelineWriter.Trx, PipelineWriter.Summary];

    [Test]
    public void There_is_one_for_GitHub_GitLab_and_Azure() =>
        Examples().Skip(1).Select(example => string.Join(' ', example.Children.Keys)).Should().SatisfyRespectively(
            github => github.Should().Contain("jobs"), gitlab => gitlab.Should().Contain("rem"), azure => azure.Should().Contain("steps"));

    [Test]
    public void The_ledger_reads()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, DocumentedCommands.Blocks("yaml", Page)[0]);
        var ledger = LedgerFile.Read(path);
        File.Delete(path);
        ledger.Expected.Should().ContainSingle().Which.Check.Should().NotBeNull();
    }

    [Test]
    public void Every_command_is_one_that_the_command_line_has()
    {
        var commands = Commands().Concat(DocumentedCommands.In(Page)).ToList();
        commands.Should().HaveCountGreaterThan(8);
        foreach (var command in commands)
            Cli.Commands.CommandLine.Describe(TimeProvider.System).Parse(command).Errors.Should().BeEmpty($"« {command} » is what a reader types");
    }

    [Test]
    public void The_three_commands_are_shown() => Commands().Select(command => command.Split(' ')[0]).Should().Contain(["run", "ledger", "compare"]);

    [Test]
    public void Every_file_of_ci_is_one_that_a_run_writes()
    {
        var named = Scalars().SelectMany(text => text.Split([' ', '\n', '"', '\''])).Where(word => word.Contains($"{PipelineWriter.FolderName}/")).Select(Path.GetFileName).Distinct().ToList();
        named.Should().BeEquivalentTo(Written);
    }

    private static IEnumerable<string> Commands() =>
        from text in Scalars()
        from line in text.Split('\n')
        where line.StartsWith("./run.sh ", StringComparison.Ordinal)
        select line["./run.sh ".Length..].Split(" || ")[0].Trim();

    private static IEnumerable<string> Scalars() => Examples().SelectMany(example => example.AllNodes).OfType<YamlScalarNode>().Select(scalar => scalar.Value!);

    private static IReadOnlyList<YamlMappingNode> Examples() => [.. DocumentedCommands.Blocks("yaml", Page).Select(Read)];

    private static YamlMappingNode Read(string block)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(block));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
