using ReferenceEditor.Variants;

namespace ReferenceEditor.Documents;

/// <summary>What the list shows of a document and the DMP.</summary>
internal interface IFeedSigns
{
    /// <summary>Sign of a trace; null when the variant shows none.</summary>
    Sign? Of(FeedTrace? trace);
}

/// <summary>The signs in the words of a variant.</summary>
/// <param name="Fed">Of a document that the DMP registered.</param>
/// <param name="Refused">Of one that it refused.</param>
/// <param name="Deleted">Of one that was deleted from it.</param>
/// <param name="Never">Of one that never left; null to show nothing.</param>
internal sealed record FeedSigns(Sign Fed, Sign Refused, Sign Deleted, Sign? Never) : IFeedSigns
{
    public static FeedSigns For(ScreenVariant variant) => variant is ScreenVariant.Cartes
        ? new(Alimente("Transmis"), Refuse("Rejeté"), Supprime("Retiré du DMP"), null)
        : new(Alimente("Présent dans le DMP"), Refuse("Refusé par le DMP"), Supprime("Supprimé du DMP"), new("document-non-transmis", "Non transmis", Tone.Neutre));

    /// <inheritdoc/>
    public Sign? Of(FeedTrace? trace) => trace?.State switch
    {
        FeedState.Fed => Fed,
        FeedState.Refused => Refused,
        FeedState.Deleted => Deleted,
        _ => Never,
    };

    private static Sign Alimente(string label) => new("document-alimente", label, Tone.Favorable);

    private static Sign Refuse(string label) => new("document-refuse", label, Tone.Alerte);

    private static Sign Supprime(string label) => new("document-supprime", label, Tone.Prudence);
}
