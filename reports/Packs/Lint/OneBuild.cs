using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>All pieces speak of one product in one build, the one that the reader asks for.</summary>
internal sealed class OneBuild : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked) =>
    [
        .. Parting.Of(PackFindingKind.MauvaisBuild, "le produit", "Un dossier parle d'un seul build : scellez les courses une à une.",
            [.. pack.Journals.Select(journal => (journal.Name, Named(journal.Started?.Editor))), (VerdictFile.FileName, Named(pack.Report?.Run.Editor)), ("le sceau", Named(pack.Description?.Editor))]),
        .. Other(pack.Report?.Run.Editor.Version, asked.Build),
    ];

    private static IEnumerable<PackFinding> Other(string? version, string? build)
    {
        if (build is not null && version is not null && version != build)
            yield return new PackFinding(PackFindingKind.MauvaisBuild, "le produit", $"Le build attendu est {PlainText.Of(build)}, le dossier parle du build {PlainText.Of(version)}. Demandez le dossier du bon build.");
    }

    private static string? Named(EditorIdentity? editor) => editor is null ? null : $"{editor.Product} {editor.Version} ({editor.Name})";
}
