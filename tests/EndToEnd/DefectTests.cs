using System.Text.Json;
using Conformance.Reports.Catalogue;
using ReferenceEditor.Defects;

namespace Conformance.EndToEnd.Tests;

public class DefectTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    /// <summary>One defect of each chapter: the whole matrix takes longer than all other tests together.</summary>
    private static IEnumerable<string> Chosen => DefectCatalogue.All
        .GroupBy(defect => RemId.Of(string.Join('.', defect.Near[0].Split('.')[..^2])).Chapitre).Select(group => group.First().Id);

    [Test]
    public async Task One_defect_of_each_chapter_breaks_exactly_the_preuves_that_it_names() => await ShouldBeExact(["--only", .. Chosen]);

    [Test]
    [Explicit("A quarter of an hour: before a release, as ./run.sh defects --verify --near.")]
    public async Task Each_defect_breaks_exactly_the_preuves_that_it_names_and_each_check_is_broken_by_one() => await ShouldBeExact([]);

    private async Task ShouldBeExact(IEnumerable<string> options)
    {
        var result = await _conformance.SayAsync(["defects", "--verify", "--near", "--out", _conformance.Out, .. options]);
        TestContext.Out.WriteLine(result.StandardOutput);
        result.ExitCode.Should().Be(0, result.StandardOutput + result.StandardError);
    }

    [Test]
    public async Task The_list_is_machine_readable_and_long_enough()
    {
        var listed = JsonDocument.Parse((await _conformance.SayAsync("defects", "--json")).StandardOutput).RootElement.EnumerateArray().ToList();
        listed.Should().HaveCountGreaterThanOrEqualTo(30);
        var exigences = listed.SelectMany(defect => defect.GetProperty("preuves").EnumerateArray().Select(preuve => preuve.GetString()!.Split('.')[..^2]).Select(parts => string.Join('.', parts)).Distinct());
        exigences.GroupBy(exigence => exigence).Should().HaveCountGreaterThanOrEqualTo(6).And.OnlyContain(group => group.Count() >= 3);
    }

    [Test]
    public void The_documented_matrix_is_that_of_the_catalogue()
    {
        var lines = File.ReadAllLines(Path.Combine(CommandLine.Root, "docs", "defects.md"));
        var documented = lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Cells).Select(cells => (cells[0].Trim('`'), cells[2].Replace(' ', ',')));
        documented.Should().BeEquivalentTo(DefectCatalogue.All.Select(defect => (defect.Id, string.Join(',', defect.Preuves.Order(StringComparer.Ordinal)))));
    }

    [Test]
    public async Task A_run_with_one_defect_exits_1_and_says_what_to_look_at()
    {
        var result = await _conformance.RunAsync("--defect", "statut-absent", "--only", "DMP.UX.12");
        result.ExitCode.Should().Be(1);
        result.StandardOutput.Should().Contain("DMP/UX.12#sans-clic").And.Contain("attendu").And.Contain("ui:");
    }

    private static string[] Cells(string row) => [.. row.Split('|')[1..^1].Select(cell => cell.Trim())];
}
