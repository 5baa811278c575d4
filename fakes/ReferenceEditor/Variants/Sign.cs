namespace ReferenceEditor.Variants;

/// <summary>A sign beside a datum; each variant draws it in its own way, from the same label.</summary>
/// <param name="Key">Which drawing.</param>
/// <param name="Label">What it means, in French.</param>
/// <param name="Tone">Colour family, never the only difference between two signs.</param>
internal sealed record Sign(string Key, string Label, Tone Tone);

/// <summary>Colour family of a sign.</summary>
internal enum Tone
{
    Neutre,
    Favorable,
    Prudence,
    Alerte,
}
