using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Merging;

/// <summary>Puts runs together in one folder: each journal as it is under <c>parts/</c>, all blobs in one <c>blobs/</c>, and a journal that pins them.</summary>
public static class RunMerger
{
    /// <summary>Writes the folder of the whole.</summary>
    /// <param name="folder">Folder that receives it; its name is the identifier of the whole.</param>
    /// <param name="parts">Runs that <see cref="MergeExamination"/> found nothing against.</param>
    /// <param name="harness">Version of the harness.</param>
    /// <param name="clock">Clock of the merge.</param>
    /// <exception cref="IOException">The folder holds a journal already, or cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<RunPart> parts, string harness, TimeProvider clock)
    {
        var inOrder = parts.OrderBy(part => part.Started.Shard?.Number ?? 0).ThenBy(part => part.Started.RunId, StringComparer.Ordinal).ToList();
        foreach (var part in inOrder)
        {
            KeepJournal(folder, part);
            KeepBlobs(folder, part);
        }

        using var journal = new RunJournal(folder, clock, Redactor.None);
        journal.Record(new RunsMerged(
            Path.GetFileName(folder), harness, [.. inOrder.Select(part => new MergedPart(part.Started.RunId, part.Journal.Entries.Count, part.Journal.Head))]));
    }

    private static void KeepJournal(string folder, RunPart part)
    {
        var kept = Directory.CreateDirectory(Path.Combine(folder, RecordedRun.PartsFolder, part.Started.RunId)).FullName;
        File.Copy(Path.Combine(part.Folder, RunJournal.FileName), Path.Combine(kept, RunJournal.FileName));
    }

    private static void KeepBlobs(string folder, RunPart part)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, BlobStore.FolderName)).FullName;
        foreach (var blob in PartEvidence.BlobsOf(part))
            HardLink.MakeOrCopy(blob, Path.Combine(target, Path.GetFileName(blob)));
    }
}
