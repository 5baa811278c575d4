using System.Security.Cryptography;
using System.Text.Json;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>What a seal says of a run, from its journals and verdicts.</summary>
internal static class Describing
{
    public static PackDescription Of(PackContents contents, SealOrder order, IReadOnlyList<string> catalogue)
    {
        var report = contents.Report!;
        return new PackDescription(
            report.Run.Id, report.Run.StartedAt, report.Run.EndedAt, report.Run.Rem, report.Run.Harness, report.Run.Editor,
            Configuration([.. contents.Journals.Select(journal => journal.Started).OfType<RunStarted>()]),
            new SortedDictionary<Verdict, int>(report.Preuves.CountBy(preuve => preuve.Verdict).ToDictionary()),
            [.. catalogue.Except(report.Preuves.Select(preuve => preuve.Id))], contents.Files.Count, contents.Seen.Redactions, order.Reserves, order.TestSet);
    }

    /// <summary>Digest of the editor file of the run; of all of them, in their order, for runs put together.</summary>
    private static ConfigurationDigest Configuration(IReadOnlyList<RunStarted> runs)
    {
        var files = runs.Select(run => run.Configuration).OfType<string>().Distinct().ToList();
        return files.Count switch
        {
            1 => new ConfigurationDigest(files[0], "le fichier éditeur"),
            0 => new ConfigurationDigest(Hash(runs.Select(run => JsonSerializer.Serialize(new { run.Editor, run.Exclusions }, JournalFormat.Json))), "ce que le journal déclare du produit et des exclusions"),
            _ => new ConfigurationDigest(Hash(files), $"les SHA-256 des {files.Count} fichiers éditeur des parties"),
        };
    }

    private static string Hash(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
