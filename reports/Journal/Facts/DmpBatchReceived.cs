namespace Conformance.Reports.Journal.Facts;

/// <summary>A batch of documents that the product submitted to the DMP (TD2.1, TD2.2), accepted or not.</summary>
/// <param name="Ins">Matricule INS of the batch; null when it names no patient.</param>
/// <param name="User">NameID of the VIHF; null without one.</param>
/// <param name="Accepted">Whether the DMP registered it.</param>
/// <param name="UniqueId">uniqueId of the submission set; null without one.</param>
/// <param name="Authors">Authors of the submission set.</param>
/// <param name="Documents">Its documents, the XAdES signature left out.</param>
public sealed record DmpBatchReceived(
    string? Ins, string? User, bool Accepted, string? UniqueId, IReadOnlyList<DmpAuthorReceived> Authors, IReadOnlyList<DmpDocumentReceived> Documents) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>An author as XDS writes one.</summary>
/// <param name="Person">First component of authorPerson (PS_IdNat or Struct_IdNat); null without one.</param>
/// <param name="Institutions">Struct_IdNat of each authorInstitution.</param>
public sealed record DmpAuthorReceived(string? Person, IReadOnlyList<string> Institutions);

/// <summary>A document as its metadata and its CDA header describe it. Null is what they do not say.</summary>
/// <param name="UniqueId">XDS uniqueId.</param>
/// <param name="Title">Title.</param>
/// <param name="TypeCode">typeCode.</param>
/// <param name="ClassCode">classCode.</param>
/// <param name="FormatCode">formatCode.</param>
/// <param name="ConfidentialityCodes">Codes besides N.</param>
/// <param name="Authors">Authors in the metadata.</param>
public sealed record DmpDocumentReceived(
    string? UniqueId, string Title, string? TypeCode, string? ClassCode, string? FormatCode, IReadOnlyList<string> ConfidentialityCodes, IReadOnlyList<DmpAuthorReceived> Authors)
{
    /// <summary>creationTime of the metadata, as written.</summary>
    public string? CreationTime { get; init; }

    /// <summary>serviceStartTime of the metadata, as written.</summary>
    public string? ServiceStart { get; init; }

    /// <summary>serviceStopTime of the metadata, as written.</summary>
    public string? ServiceStop { get; init; }

    /// <summary>entryUUID of the entry that it replaces (RPLC).</summary>
    public string? Replaces { get; init; }

    /// <summary>code of the CDA header.</summary>
    public string? CdaCode { get; init; }

    /// <summary>documentationOf/serviceEvent/effectiveTime/low of the CDA header, as written.</summary>
    public string? CdaServiceStart { get; init; }

    /// <summary>effectiveTime of the CDA header, as written.</summary>
    public string? CdaEffectiveTime { get; init; }

    /// <summary>Extensions of each author/assignedAuthor/id of the CDA header.</summary>
    public IReadOnlyList<string> CdaAuthors { get; init; } = [];

    /// <summary>Struct_IdNat of author and custodian organizations of the CDA header.</summary>
    public IReadOnlyList<string> CdaInstitutions { get; init; } = [];

    /// <summary>SHA-256 of the document's bytes, lower case.</summary>
    public string? Sha256 { get; init; }
}
