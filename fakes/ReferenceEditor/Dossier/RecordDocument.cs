namespace ReferenceEditor.Dossier;

/// <summary>A document of a patient's record, as the hospital keeps it.</summary>
internal sealed record RecordDocument
{
    /// <summary>Identifier in the record.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of the patient in the hospital.</summary>
    public required string PatientId { get; init; }

    /// <summary>typeCode of the document: LOINC, or TRE_A05.</summary>
    public required string TypeCode { get; init; }

    /// <summary>Label of its type.</summary>
    public required string TypeLabel { get; init; }

    /// <summary>Title.</summary>
    public required string Label { get; init; }

    /// <summary>When it was written; null when its header does not say.</summary>
    public required DateTimeOffset? Created { get; init; }

    /// <summary>Where it comes from.</summary>
    public required DocumentOrigin Origin { get; init; }

    /// <summary>The CDA document, byte for byte.</summary>
    public required byte[] Cda { get; init; }

    /// <summary>The producer's style sheet; null when there was none.</summary>
    public byte[]? Stylesheet { get; init; }

    /// <summary>Which document of the DMP it is; null for any other.</summary>
    public DmpSource? Source { get; init; }
}

/// <summary>Where a document of the record comes from.</summary>
internal enum DocumentOrigin
{
    /// <summary>The hospital wrote it.</summary>
    Produit,

    /// <summary>It was integrated from the DMP.</summary>
    Dmp,

    /// <summary>It was received by MSSanté.</summary>
    MsSante,
}

/// <summary>The document of the DMP that was integrated.</summary>
/// <param name="UniqueId">XDS uniqueId.</param>
/// <param name="EntryUuid">Identifier of its entry in the registry.</param>
/// <param name="Repository">Repository that gave it.</param>
internal sealed record DmpSource(string UniqueId, string EntryUuid, string Repository);
