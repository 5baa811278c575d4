using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Merging;

namespace Conformance.Cli.Running;

/// <summary>Recorded runs put together: examined, kept in one folder, judged, reported.</summary>
/// <param name="folders">Folders of the runs.</param>
/// <param name="parent">Folder that receives the folder of the whole.</param>
/// <param name="clock">Clock of the merge.</param>
/// <param name="progress">Who is told.</param>
internal sealed class Merge(IReadOnlyList<string> folders, string parent, TimeProvider clock, IProgress progress)
{
    /// <summary>Puts them together.</summary>
    /// <param name="absence">What a missing part does.</param>
    /// <param name="cancellation">Stops between two reports.</param>
    /// <returns>The exit code of the whole.</returns>
    /// <exception cref="RefusedException">They are no parts of one whole; the message lists every reason.</exception>
    public async Task<int> GoAsync(AbsentParts absence, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var parts = folders.Select(folder => Read(folder, problems)).OfType<RunPart>().ToList();
        problems.AddRange(MergeExamination.Problems(parts));
        if (absence is AbsentParts.Refused)
            problems.AddRange(MergeExamination.Missing(parts.Select(part => part.Started)).Select(Absent));
        if (problems.Count > 0)
            throw new RefusedException($"Ces courses ne se fusionnent pas ({problems.Count} problème(s)) :\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}");

        var folder = RunFolder.Create(parent, clock);
        RunMerger.Write(folder, parts, HarnessVersion.Text, clock);
        var report = await Verdicts.WriteAsync(folder, RemCatalogue.Load(Repository.Features), withAllureReport: false, progress, cancellation);
        RunFolder.PointLatest(folder);
        progress.Verdicts(report, folder);
        return report.Run.Exit;
    }

    private static RunPart? Read(string folder, List<string> problems)
    {
        try
        {
            return RunPart.Read(folder);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add($"{folder} n'est pas le dossier d'une course : {RunJournal.FileName} n'y est pas.");
        }
        catch (InvalidDataException problem)
        {
            problems.Add($"{folder} ne peut pas être repris : {problem.Message}");
        }

        return null;
    }

    private static string Absent(Reports.Journal.Facts.Shard shard) =>
        $"la partie {shard} est absente : jouez-la avec --shard {shard} et ajoutez son dossier, ou donnez --partial (ses preuves seront alors non-observe).";
}

/// <summary>What a part that is not there does to a merge.</summary>
internal enum AbsentParts
{
    /// <summary>The merge is refused.</summary>
    Refused,

    /// <summary>Its preuves are non-observe.</summary>
    Told,
}
