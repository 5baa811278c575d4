using ReferenceEditor.Seed;

namespace ReferenceEditor.Dossier;

/// <summary>What each patient's record begins with: two documents that the hospital wrote, and one that MSSanté brought before the product was started.</summary>
/// <param name="seed">The patients.</param>
/// <param name="settings">The hospital.</param>
internal sealed class SeedDocuments(SeedData seed, ReferenceEditorSettings settings)
{
    private static readonly DateTimeOffset Written = new(2026, 2, 9, 14, 30, 0, TimeSpan.FromHours(1));

    /// <summary>The documents of all patients.</summary>
    public IEnumerable<RecordDocument> All => seed.Patients.SelectMany(patient => Sketches.Select(sketch => sketch.For(patient, settings.Structure)));

    private static IReadOnlyList<DocumentSketch> Sketches { get; } =
    [
        new("sejour", 1, "34112-3", "CR hospitalier (séjour)", "Compte rendu de séjour", Written.AddDays(-40), DocumentOrigin.Produit, "Séjour sans incident."),
        new("sortie", 2, "11490-0", "Lettre de liaison à la sortie d'un établissement de soins", "Lettre de sortie", Written, DocumentOrigin.Produit, "Retour à domicile."),
        new("courrier", 3, "11488-4", "CR consultation", "Compte rendu de consultation du Dr ESSAI-VILLE", Written.AddDays(-12), DocumentOrigin.MsSante, "Vu en consultation."),
    ];
}
