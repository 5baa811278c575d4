namespace Conformance.Steps.Editors.File;

/// <summary>What an editor file says of where the product is, in two ways or in none.</summary>
internal static class Contradictions
{
    public static void Report(SectionView root, EditorFile file)
    {
        var isReference = file.Start?.Reference is not null;
        if (isReference && file.Url is not null)
            root.Report("url", "l'éditeur de référence choisit son adresse ; retirez « url » ou « start.reference »");
        if (!isReference && !root.Has("url"))
            root.Report("url", "cette clé est obligatoire : où le produit répond-il ?");
    }
}
