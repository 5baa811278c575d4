using System.Reflection;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs;

/// <summary>Seals the folder of a run, and countersigns a pack.</summary>
/// <param name="questions">Preuves of the catalogue, and identities of the national services.</param>
/// <param name="judge">Judges the folder of a run with today's checks.</param>
/// <param name="clock">Clock of the seal.</param>
public sealed class PackSealing(LintQuestions questions, Func<string, RunReport> judge, TimeProvider clock)
{
    private static readonly Lazy<byte[]> ReadMe = new(() =>
    {
        using var text = Assembly.GetExecutingAssembly().GetManifestResourceStream(PackLayout.ReadMe)!;
        return Bounded.ReadAll(text, int.MaxValue, PackLayout.ReadMe);
    });

    /// <summary>Seals a run.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="path">Zip to write; nothing is written when the run is refused.</param>
    /// <param name="order">Who seals, and with what.</param>
    /// <param name="progress">Told of each file read.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>What verifying the pack told of it, as it was written.</returns>
    /// <exception cref="SealRefusedException">Something is open, altered, hostile or not to leave; the exception lists it all.</exception>
    /// <exception cref="InvalidDataException">The time-stamping authority gave no token.</exception>
    public async Task<PackReport> SealAsync(string folder, string path, SealOrder order, Action progress, CancellationToken cancellation)
    {
        using var source = new FolderSource(folder, EvidenceFiles.Of(folder), new Dictionary<string, byte[]> { [PackLayout.ReadMe] = ReadMe.Value });
        var pass = FilePass.Over(source, progress, cancellation);
        var contents = new PackContents(pass, ContentsReader.Read(source), null);
        var described = contents.Report is null ? contents : contents with { Description = Describing.Of(contents, order, questions.Preuves) };
        Require([.. pass.Findings, .. LintRule.All.SelectMany(rule => rule.Examine(described, questions)), .. Drifted(folder, contents), .. Unknown(contents, order)]);

        var manifest = Manifest.Of(pass.Files.Values.Select(file => KeyValuePair.Create(file.Name, file.Sha256!)));
        var seal = await new SealWriter(order, clock).WriteAsync(1, [SealSubject.Of(PackLayout.Manifest, manifest.Digest)], described.Description, cancellation);
        return Deliver(path, source, [.. seal, KeyValuePair.Create(PackLayout.Manifest, manifest.Content)], described.Description!.EndedAt, cancellation);
    }

    /// <summary>Adds a seal to a pack; its files stay as they are.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="path">Zip to write; that of the pack to replace it.</param>
    /// <param name="order">Who countersigns, and with what.</param>
    /// <param name="progress">Told of each file read.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>What verifying the pack told of it, as it was written.</returns>
    /// <exception cref="SealRefusedException">The pack is not sound, or it is not to be signed so; the exception lists every reason.</exception>
    /// <exception cref="InvalidDataException">The time-stamping authority gave no token.</exception>
    public async Task<PackReport> CountersignAsync(string pack, string path, SealOrder order, Action progress, CancellationToken cancellation)
    {
        var before = Verification.Verify(pack, progress, cancellation);
        Require(before.Findings);
        var source = ZipSource.Open(pack);
        using var reader = source.OpenReader();
        var files = SealFiles.Read(source, reader);
        var rank = before.Seals.Count + 1;
        using var manifest = reader.Open(PackLayout.Manifest);
        IReadOnlyList<SealSubject> subjects = [SealSubject.Of(PackLayout.Manifest, Manifest.Read(manifest).Digest), .. files.Before(rank)];
        var seal = await new SealWriter(order, clock).WriteAsync(rank, subjects, null, cancellation);
        return Deliver(path, source, [.. seal], before.Pack!.EndedAt, cancellation);
    }

    private PackVerification Verification => new(questions, null, null, clock);

    /// <summary>Writes beside the place, verifies what was written as anybody would, and only then puts it there.</summary>
    private PackReport Deliver(string path, IFileSource source, IReadOnlyList<KeyValuePair<string, byte[]>> added, DateTimeOffset instant, CancellationToken cancellation)
    {
        var draft = $"{path}.{Journal.Identifiers.Draw():N}";
        try
        {
            PackZip.Write(draft, source, added, instant, cancellation);
            var report = Verification.Verify(draft, () => { }, cancellation);
            Require(report.Findings);
            File.Move(draft, path, overwrite: true);
            return report;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private IEnumerable<PackFinding> Drifted(string folder, PackContents contents) =>
        contents.Report is null || contents.Journals.Any(journal => journal.BrokenAt is not null) ? [] : Drift.Between(contents.Report, judge(folder));

    private static IEnumerable<PackFinding> Unknown(PackContents contents, SealOrder order)
    {
        var known = contents.Report?.Preuves.Select(preuve => preuve.Id).ToHashSet() ?? [];
        return order.Reserves.Where(reserve => !known.Contains(reserve.Preuve)).Select(reserve =>
            new PackFinding(PackFindingKind.Doute, PlainText.Of(reserve.Preuve), "La réserve parle d'une preuve que cette course n'a pas jugée. Corrigez son numéro, ou retirez-la."));
    }

    private static void Require(IEnumerable<PackFinding> findings)
    {
        var refused = findings.Where(finding => finding.Weight >= Weight.Refused).ToList();
        if (refused.Count > 0)
            throw new SealRefusedException(refused);
    }
}
