using ReferenceEditor.Variants;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>The signs of the DMP, in the words of a variant.</summary>
/// <param name="States">Sign of each state.</param>
/// <param name="NotForPatient">Sign of a document that the patient does not see.</param>
/// <param name="NotForRepresentatives">Sign of a document that the legal representatives do not see.</param>
internal sealed record DmpSigns(IReadOnlyDictionary<DmpStatus, Sign> States, Sign NotForPatient, Sign NotForRepresentatives)
{
    /// <summary>Sign of a state.</summary>
    public Sign Of(DmpStatus status) => States[status];

    /// <summary>The signs of a variant.</summary>
    public static DmpSigns For(ScreenVariant variant) => variant is ScreenVariant.Cartes
        ? new(
            Signs("Dossier consultable", "Dossier ouvert, accès à demander", "Dossier ouvert, refus du patient", "Aucun dossier à ce jour", "Dossier clos"),
            Restricted,
            Restricted)
        : new(
            Signs("DMP ouvert, accès autorisé", "DMP ouvert, accès non autorisé", "DMP ouvert, accès refusé par le patient", "DMP non créé", "DMP fermé"),
            new("invisible-patient", "Invisible au patient", Tone.Prudence),
            new("invisible-representants", "Invisible aux représentants légaux", Tone.Alerte));

    private static Sign Restricted { get; } = new("restreint", "Lecture restreinte", Tone.Prudence);

    private static Dictionary<DmpStatus, Sign> Signs(string authorised, string unauthorised, string opposed, string absent, string closed) => new()
    {
        [DmpStatus.OuvertAutorise] = new("dmp-autorise", authorised, Tone.Favorable),
        [DmpStatus.OuvertNonAutorise] = new("dmp-non-autorise", unauthorised, Tone.Prudence),
        [DmpStatus.OuvertInterdit] = new("dmp-interdit", opposed, Tone.Alerte),
        [DmpStatus.NonCree] = new("dmp-non-cree", absent, Tone.Neutre),
        [DmpStatus.Ferme] = new("dmp-ferme", closed, Tone.Alerte),
    };
}
