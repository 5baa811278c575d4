namespace ReferenceEditor.Dmp;

/// <summary>A document of the DMP as its registry describes it.</summary>
internal sealed record DmpDocument
{
    /// <summary>Identifier of the document: an OID.</summary>
    public required string UniqueId { get; init; }

    /// <summary>Repository that holds it.</summary>
    public required string Repository { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Label of its type, or its code without one.</summary>
    public required string Type { get; init; }

    /// <summary>Code of its type.</summary>
    public string TypeCode { get; init; } = "";

    /// <summary>Code of its class.</summary>
    public string ClassCode { get; init; } = "";

    /// <summary>Label of its class, or its code without one.</summary>
    public string Class { get; init; } = "";

    /// <summary>National identifier of the structure of its first author.</summary>
    public string Institution { get; init; } = "";

    /// <summary>Identifier of its entry in the registry.</summary>
    public string EntryUuid { get; init; } = "";

    /// <summary>When it was made; null when unreadable.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>First author, as a person reads it.</summary>
    public required string Author { get; init; }

    /// <summary>Media type.</summary>
    public required string MimeType { get; init; }

    /// <summary>Codes of confidentiality, N included.</summary>
    public required IReadOnlyList<string> ConfidentialityCodes { get; init; }
}

/// <summary>A document's bytes as the repository gave them.</summary>
internal sealed record DmpDocumentContent(string MimeType, byte[] Bytes);
