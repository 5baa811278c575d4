using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>Documents that every patient's file holds and that the editor names for an exigence, one for each use: a document that was sent does not serve twice.</summary>
public static class FeedableDocuments
{
    /// <summary>What their declarations begin with: <c>document.DMP/HISTO.05</c>.</summary>
    public const string Prefix = "document.";

    /// <summary>Title of the document that the editor names for a use.</summary>
    /// <param name="editor">The product.</param>
    /// <param name="use">An exigence, with what tells its documents apart where it needs several.</param>
    /// <param name="what">What the document must be, in French.</param>
    /// <exception cref="InterruptionException">The editor names none.</exception>
    public static string TitleFor(this EditorFile editor, string use, string what) => editor.Declarations.TryGetValue(Prefix + use, out var title)
        ? title
        : throw new InterruptionException(
            InterruptionCause.IntentionAbsente,
            $"Le fichier éditeur ne nomme pas {what} : donnez sous « declares » la clé « {Prefix}{use} », avec le titre que porte ce document dans le dossier de chaque patient.");
}
