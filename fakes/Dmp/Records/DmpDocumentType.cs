namespace Conformance.Fakes.Dmp;

/// <summary>Type of a document, with the class that ASS_X04 gives it.</summary>
/// <param name="Code">typeCode, LOINC (JDV_J66).</param>
/// <param name="Label">Its label.</param>
/// <param name="ClassCode">classCode (JDV_J57).</param>
/// <param name="ClassLabel">Its label.</param>
public sealed record DmpDocumentType(string Code, string Label, string ClassCode, string ClassLabel)
{
    /// <summary>Report of a stay.</summary>
    public static DmpDocumentType HospitalReport { get; } = new("34112-3", "CR hospitalier (séjour)", "10", "Compte rendu");

    /// <summary>Report of a consultation.</summary>
    public static DmpDocumentType ConsultationReport { get; } = new("11488-4", "CR consultation", "10", "Compte rendu");

    /// <summary>Discharge letter of a hospital stay.</summary>
    public static DmpDocumentType DischargeLetter { get; } = new("11490-0", "Lettre de liaison à la sortie d'un établissement de soins", "10", "Compte rendu");

    /// <summary>Report of biological examinations.</summary>
    public static DmpDocumentType LaboratoryReport { get; } = new("11502-2", "CR d'examens biologiques", "10", "Compte rendu");

    /// <summary>Report of imaging.</summary>
    public static DmpDocumentType ImagingReport { get; } = new("18748-4", "CR d'imagerie médicale", "31", "Imagerie médicale");

    /// <summary>Prescription of health products.</summary>
    public static DmpDocumentType Prescription { get; } = new("57833-6", "Prescription de produits de santé", "42", "Prescription");
}
