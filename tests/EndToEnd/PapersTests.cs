using System.Text;
using Conformance.Reports.Verdicts;
using UglyToad.PdfPig;

namespace Conformance.EndToEnd.Tests;

/// <summary>The grid and the annex of a run, by the commands that docs/grille-et-annexe.md shows.</summary>
public class PapersTests
{
    private readonly CommandLine _conformance = new();

    private string Site => Path.Combine(_conformance.Out, "..", $"{Path.GetFileName(_conformance.Out)}-site.yaml");

    private string Annex => Path.Combine(_conformance.Out, "..", $"{Path.GetFileName(_conformance.Out)}-annexe");

    [TearDown]
    public void Discard()
    {
        _conformance.Dispose();
        File.Delete(Site);
        if (Directory.Exists(Annex))
            Directory.Delete(Annex, recursive: true);
    }

    [Test]
    public async Task The_commands_of_the_page_write_a_grid_and_an_annex_as_docx_and_pdf()
    {
        await JudgeAsync(DocumentedCommands.Blocks("yaml", "docs", "grille-et-annexe.md")[0]);
        foreach (var arguments in DocumentedCommands.In("docs", "grille-et-annexe.md"))
        {
            var said = await _conformance.SayAsync(arguments.Replace("reports/out/latest", _conformance.RunFolder, StringComparison.Ordinal).Replace("site.yaml", Site, StringComparison.Ordinal).Replace("--out annexe", $"--out {Annex}", StringComparison.Ordinal).Split(' '));
            said.ExitCode.Should().Be(ExitCodes.Conforme, $"« {arguments} » : {said.StandardError}");
        }

        Directory.GetFiles(Path.Combine(_conformance.RunFolder, "grille")).Select(Path.GetFileName).Should().BeEquivalentTo("convergence.xlsx", "convergence.csv", "rem.xlsx", "rem.csv");
        File.Exists(Path.Combine(Annex, "annexe.docx")).Should().BeTrue();
        Words(Path.Combine(Annex, "annexe.pdf")).Should().ContainAll("Annexe", "procès-verbal", "300000015", "DMP/UX.12.01.01");
    }

    [Test]
    public async Task An_annex_that_may_not_be_written_says_every_reason_and_leaves_nothing()
    {
        await JudgeAsync(DocumentedCommands.Blocks("yaml", "docs", "grille-et-annexe.md")[0]
            .Replace("signature: 2026-11-30", "signature: 2026-10-20", StringComparison.Ordinal)
            .Replace("\"300000015\"", "\"300000016\"", StringComparison.Ordinal)
            .Replace("deployee: \"0.1.0\"", "deployee: \"0.0.9\"", StringComparison.Ordinal));
        var said = await _conformance.SayAsync("annexe", _conformance.RunFolder, "--site", Site, "--out", Annex);
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().ContainAll("3 problème(s)", "05/11/2026", "300000016", "antérieure");
        Directory.Exists(Annex).Should().BeFalse();
    }

    /// <summary>A run that needs neither product nor browser: what persons bring, of which nothing was brought.</summary>
    private async Task JudgeAsync(string site)
    {
        await _conformance.RunAsync("--only", "SC.SSI/GEN.01");
        await File.WriteAllTextAsync(Site, site);
    }

    private static string Words(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().SelectMany(page => page.GetWords()).Aggregate(new StringBuilder(), (text, word) => text.Append(word.Text).Append(' ')).ToString();
    }
}
