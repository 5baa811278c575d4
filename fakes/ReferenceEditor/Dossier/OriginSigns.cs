using ReferenceEditor.Variants;

namespace ReferenceEditor.Dossier;

/// <summary>How the list says where a document comes from.</summary>
/// <param name="Sign">Sign shown in the list; null for none.</param>
/// <param name="Hint">Words shown on hover; null for none.</param>
/// <param name="Folded">Words shown once unfolded; null for none.</param>
internal sealed record OriginMark(Sign? Sign, string? Hint = null, string? Folded = null);

/// <summary>Says where documents come from.</summary>
internal interface IOriginSigns
{
    /// <summary>The mark of a document.</summary>
    OriginMark Of(RecordDocument document);
}

/// <summary>One sign an origin.</summary>
internal sealed class OriginSigns : IOriginSigns
{
    /// <inheritdoc/>
    public OriginMark Of(RecordDocument document) => new(For(document.Origin));

    /// <summary>The sign of an origin.</summary>
    public static Sign For(DocumentOrigin origin) => origin switch
    {
        DocumentOrigin.Dmp => new("origine-dmp", "DMP", Tone.Favorable),
        DocumentOrigin.MsSante => new("origine-mssante", "MSSanté", Tone.Prudence),
        _ => new("origine-etablissement", "Établissement", Tone.Neutre),
    };
}
