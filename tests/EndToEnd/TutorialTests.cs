using System.Text.RegularExpressions;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>The tutorial is true: its commands run as they stand, with the sample's file in place of the reader's own, and its extracts are the sample's own text.</summary>
public partial class TutorialTests
{
    private static readonly string[] Page = ["docs", "brancher-un-dpi.md"];

    /// <summary>Commands that other tests run to their end, or that need a screen or a person.</summary>
    private static readonly string[] RunElsewhere = ["fakes mon-dpi.yaml --json", "map mon-dpi.yaml", "run mon-dpi.yaml --guided --operator \"Alix Essai, cadre de santé\"", "run mon-dpi.yaml"];

    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task Each_command_works_as_written()
    {
        DocumentedCommands.In(Page).Should().Contain(RunElsewhere);
        var commands = DocumentedCommands.In(Page).Except(RunElsewhere).Select(OnTheSample).Distinct().ToList();
        commands.Should().HaveCount(3);
        foreach (var command in commands)
        {
            string[] words = command.StartsWith("run", StringComparison.Ordinal) ? [.. command.Split(' '), "--out", _conformance.Out] : command.Split(' ');
            var said = await _conformance.WithLanterne().SayAsync(words);
            said.ExitCode.Should().Be(words[0] is "check" ? ExitCodes.Incomplet : ExitCodes.Conforme, $"« {command} » : {said.StandardOutput}{said.StandardError}");
        }
    }

    [Test]
    public void Each_extract_is_the_text_of_the_sample()
    {
        var sample = File.ReadAllText(SampleProduct.EditorFile);
        DocumentedCommands.Blocks("yaml", Page).Should().HaveCountGreaterThan(10).And.OnlyContain(extract => sample.Contains(extract));
    }

    [Test]
    public void Each_picture_stands_beside_it()
    {
        var pictures = Pictures().Matches(File.ReadAllText(Path.Combine([CommandLine.Root, .. Page]))).Select(picture => picture.Groups[1].Value);
        pictures.Should().HaveCount(2).And.OnlyContain(picture => File.Exists(Path.Combine(CommandLine.Root, "docs", picture)));
    }

    private string OnTheSample(string command) => command
        .Replace("init mon-dpi.yaml", $"init {Path.Combine(_conformance.Out, "nouveau.yaml")}", StringComparison.Ordinal)
        .Replace("samples/Lanterne/lanterne.yaml", SampleProduct.EditorFile, StringComparison.Ordinal)
        .Replace("mon-dpi.yaml", SampleProduct.EditorFile, StringComparison.Ordinal);

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Pictures();
}
