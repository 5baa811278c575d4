using Conformance.Reports.Allure;
using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Packs.Reading;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>Which files of a run's folder are evidence: all but Allure's views, which <c>judge</c> writes again from the journal, and blobs that no journal cites.</summary>
internal static class EvidenceFiles
{
    private const string Blobs = BlobStore.FolderName + "/";

    private static readonly string[] LeftOut = [AllureResultsWriter.FolderName + "/", "allure-report/", "scratch/", PackLayout.Seals];

    /// <summary>Names of the files, <c>/</c> between folders, in order.</summary>
    /// <exception cref="SealRefusedException">A link leads out of the folder, or a name could not be unpacked anywhere.</exception>
    public static IReadOnlyList<string> Of(string folder)
    {
        var all = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).ToList();
        var refused = all.Where(file => file.LinkTarget is not null).Select(file => Refused(NameOf(folder, file), "c'est un lien, qui mène ailleurs"))
            .Concat(from file in all.OfType<FileInfo>() let name = NameOf(folder, file) where EntryName.Objection(name) is not null select Refused(name, EntryName.Objection(name)!))
            .ToList();
        if (refused.Count > 0)
            throw new SealRefusedException(refused);
        var names = all.OfType<FileInfo>().Select(file => NameOf(folder, file)).Where(IsKept).Order(StringComparer.Ordinal).ToList();
        var cited = Cited(folder, names);
        return [.. names.Where(name => !name.StartsWith(Blobs, StringComparison.Ordinal) || cited.Contains(name[Blobs.Length..]))];
    }

    private static bool IsKept(string name) =>
        !LeftOut.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)) && name is not (PackLayout.Manifest or PackLayout.ReadMe) && !name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Cited(string folder, IReadOnlyList<string> names)
    {
        using var source = new FolderSource(folder, names.Where(ContentsReader.IsJournal), new Dictionary<string, byte[]>());
        return [.. ContentsReader.Journals(source, source).SelectMany(journal => journal.Cited)];
    }

    private static string NameOf(string folder, FileSystemInfo file) => Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private static PackFinding Refused(string name, string why) => new(PackFindingKind.EntreeHostile, PlainText.Of(name), $"Ce fichier du dossier de la course ne peut pas être scellé : {why}. Retirez-le.");
}
