namespace ReferenceEditor.Documents;

/// <summary>The part of the product's documentation on the deletion of a document fed by mistake.</summary>
internal interface IDeletionGuide
{
    string Heading { get; }

    /// <summary>When to do it.</summary>
    string Purpose { get; }

    /// <summary>How, one step an item.</summary>
    IReadOnlyList<string> Steps { get; }
}

/// <inheritdoc/>
internal sealed class DeletionGuide : IDeletionGuide
{
    /// <inheritdoc/>
    public string Heading => "Supprimer un document du DMP";

    /// <inheritdoc/>
    public string Purpose =>
        "Un document envoyé par erreur au DMP (mauvais document, mauvais patient) ou que le patient demande de retirer se supprime du DMP depuis le dossier du patient. "
        + "Le document reste dans le dossier de l'établissement.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Steps { get; } =
    [
        "Ouvrez le dossier du patient, puis « Documents du dossier ».",
        "Sur la ligne du document présent dans le DMP, choisissez « Supprimer du DMP ».",
        "Vérifiez le titre et le patient, puis confirmez la suppression.",
        "La ligne porte alors la mention de la suppression, et le document n'apparaît plus dans la liste des documents du DMP.",
    ];
}
