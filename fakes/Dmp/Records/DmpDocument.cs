namespace Conformance.Fakes.Dmp;

/// <summary>A document of the DMP: a fictional hospital report.</summary>
/// <param name="UniqueId">XDS uniqueId, an OID of at most 128 characters.</param>
/// <param name="Title">Title, at most 128 characters.</param>
/// <param name="ConfidentialityCodes">Codes of TRE_A07 besides N: MASQUE_PS, INVISIBLE_PATIENT, INVISIBLE_REPRESENTANTS_LEGAUX.</param>
public sealed record DmpDocument(string UniqueId, string Title, IReadOnlyList<string> ConfidentialityCodes)
{
    /// <summary>Who wrote it.</summary>
    public DmpAuthor Author { get; init; } = DmpAuthor.Fictional;

    /// <summary>What kind of document it is.</summary>
    public DmpDocumentType Type { get; init; } = DmpDocumentType.HospitalReport;

    /// <summary>When it was written; null for the day before the DMP is given it, so that a list of recent documents has it.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Whose it is, as its header says.</summary>
    public DmpPerson Patient { get; init; } = DmpPerson.Fictional;

    /// <summary>How its body is written.</summary>
    public DmpBody Body { get; init; } = DmpBody.Text;

    /// <summary>What its body says, when it is text or PDF.</summary>
    public string Text { get; init; } = "Compte rendu fictif, écrit pour un essai de conformité.";

    /// <summary>Sections of its body, when it is structured.</summary>
    public IReadOnlyList<DmpSection> Sections { get; init; } = [];

    /// <summary>Words that the producer's style sheet puts on the screen and that the document itself does not hold; null when the producer gives none.</summary>
    public string? StylesheetMark { get; init; }

    /// <summary>Media type by which the DMP knows it: a document with its style sheet is one that presents itself.</summary>
    public string MimeType => StylesheetMark is null ? "text/xml" : "application/xslt+xml";

    /// <summary>formatCode of the entry (JDV_J60). That of a structured body is the one of a document outside any profile.</summary>
    internal (string Code, string System, string Label) Format => Body switch
    {
        DmpBody.Text => ("urn:ihe:iti:xds-sd:text:2008", "1.3.6.1.4.1.19376.1.2.3", "Document à corps non structuré en texte brut"),
        DmpBody.Pdf => ("urn:ihe:iti:xds-sd:pdf:2008", "1.3.6.1.4.1.19376.1.2.3", "Document à corps non structuré au format PDF"),
        _ => ("urn:asipSante:modelesHorsProfils:2011", "1.2.250.1.213.1.1.4.2.282", "Document structuré hors profil"),
    };

    /// <summary>A document that differs from the others by what is given, and by nothing else.</summary>
    public static DmpDocument Sample(string uniqueId, string title, IReadOnlyList<string> confidentialityCodes) => new(uniqueId, title, confidentialityCodes);
}

/// <summary>Author of a document, fictional.</summary>
/// <param name="NationalId">PS_IdNat: 8 and the RPPS.</param>
/// <param name="Family">Name.</param>
/// <param name="Given">First name.</param>
/// <param name="Structure">Struct_IdNat: 1 and the FINESS.</param>
/// <param name="StructureName">Name of the structure.</param>
public sealed record DmpAuthor(string NationalId, string Family, string Given, string Structure, string StructureName)
{
    /// <summary>The author of the sample documents: nobody that a product would know.</summary>
    public static DmpAuthor Fictional { get; } = new("899900000771", "DEMO", "Dominique", "10B0999990", "HOPITAL DE DEMONSTRATION");
}
