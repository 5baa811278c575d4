using System.Text;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs;

/// <summary>Verifies a pack of anybody's, offline: zip, manifest, files, seals, then the rules of a sound pack.</summary>
/// <param name="questions">What the reader wants to know.</param>
/// <param name="trust">Whom they trust; null when they do not say.</param>
/// <param name="judge">Judges the folder of a run with today's checks; null when the reader does not ask.</param>
/// <param name="clock">Clock of the verification.</param>
public sealed class PackVerification(LintQuestions questions, Trust? trust, Func<string, RunReport>? judge, TimeProvider clock)
{
    /// <summary>Verifies a pack.</summary>
    /// <param name="path">Path of the zip.</param>
    /// <param name="progress">Told of each file read.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public PackReport Verify(string path, Action progress, CancellationToken cancellation)
    {
        try
        {
            var source = ZipSource.Open(path);
            using var reader = source.OpenReader();
            return Verify(source, reader, progress, cancellation);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return new PackReport(null, 0, 0, null, [], [new PackFinding(PackFindingKind.Illisible, Path.GetFileName(path), $"Ce n'est pas un dossier scellé, ou il est abîmé : {problem.Message}")]);
        }
    }

    private PackReport Verify(ZipSource source, IFileReader reader, Action progress, CancellationToken cancellation)
    {
        if (source.Files.All(file => file.Name != PackLayout.Manifest))
            return Unreadable(source);
        using var stream = reader.Open(PackLayout.Manifest);
        var manifest = Manifest.Read(stream);
        var seals = new SealExamination(SealFiles.Read(source, reader), manifest, trust, clock.GetUtcNow());
        var recorded = Task.Run(() => ContentsReader.Read(source), cancellation);
        var sealing = Task.Run(seals.Examine, cancellation);
        var pass = FilePass.Over(source, progress, cancellation);
        sealing.GetAwaiter().GetResult();
        var contents = new PackContents(pass, recorded.GetAwaiter().GetResult(), seals.Pack);
        IEnumerable<PackFinding> findings =
        [
            .. source.Findings,
            .. pass.Findings,
            .. Tampering.Between(manifest, pass.Files, source.Findings.Select(finding => finding.Subject).ToHashSet()),
            .. seals.Findings,
            .. LintRule.All.SelectMany(rule => rule.Examine(contents, questions)),
            .. JudgedAgain(source, reader, contents),
        ];
        return new PackReport(manifest.Fingerprint, pass.Files.Count, pass.Files.Values.Sum(file => file.Length), seals.Pack, seals.Seals, [.. findings.OrderByDescending(finding => finding.Weight)]);
    }

    private static PackReport Unreadable(ZipSource source) => new(
        null, source.Files.Count, 0, null, [],
        [new PackFinding(PackFindingKind.Illisible, PackLayout.Manifest, "L'archive n'a pas de manifeste : ce n'est pas un dossier scellé. Scellez le dossier de la course par « seal »."), .. source.Findings]);

    private IReadOnlyList<PackFinding> JudgedAgain(ZipSource source, IFileReader reader, PackContents contents)
    {
        if (judge is null || contents.Report is null || contents.Journals.Any(journal => journal.BrokenAt is not null))
            return [];
        using var journals = ExtractedJournals.From(source, reader);
        try
        {
            return [.. Drift.Between(contents.Report, judge(journals.Folder))];
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return [new PackFinding(PackFindingKind.Derive, VerdictFile.FileName, $"Le dossier ne peut plus être jugé par cette version : {problem.Message}")];
        }
    }
}
