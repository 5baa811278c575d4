using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Contents;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Each blob is named by its SHA-256 and cited by a journal, and each that a journal cites is there.</summary>
internal sealed class BlobsUnderTheirHash : LintRule
{
    private const string Folder = BlobStore.FolderName + "/";

    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        var cited = pack.Journals.SelectMany(journal => journal.Cited).ToHashSet();
        var isWhole = pack.Journals.All(journal => journal.BrokenAt is null);
        foreach (var blob in pack.Files.Values.Where(file => file.Name.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var name = blob.Name[Folder.Length..];
            if (blob.Sha256 is not null && blob.Sha256 != name)
                yield return new PackFinding(PackFindingKind.Melange, PlainText.Of(blob.Name), $"Une pièce porte le nom de son SHA-256, et celui de cette pièce est {blob.Sha256[..16]}… : ce n'est pas celle que le journal a enregistrée.");
            else if (isWhole && !cited.Contains(name))
                yield return new PackFinding(PackFindingKind.Melange, PlainText.Of(blob.Name), "Aucun journal du dossier ne cite cette pièce : elle vient d'une autre course.");
        }

        foreach (var absent in cited.Where(name => !pack.Files.ContainsKey(Folder + name)).Order(StringComparer.Ordinal))
            yield return new PackFinding(PackFindingKind.PreuveManquante, Folder + absent, "Un journal cite cette pièce, qui n'est pas dans le dossier. Rejouez la course, ou retrouvez son dossier blobs.");
    }
}
