namespace Conformance.Fakes.Dmp;

/// <summary>Numbers of the rules of a batch, as findings carry them. docs/dmp-regles.md tells of each; the lists of codes have their own names.</summary>
internal static class RuleNames
{
    public const string CodingScheme = "ITI TF-3/codingScheme";
    public const string TypeAndClass = "ASS_X16";
    public const string ForbiddenFromSoftware = "EX_2.1-1010";
    public const string DischargeLetter = "HORS-REM/LDL";
    public const string RequiredDocumentMetadata = "ITI TF-3/DocumentEntry";
    public const string RequiredSetMetadata = "ITI TF-3/SubmissionSet";
    public const string PatientId = "ITI TF-3/patientId";
    public const string PatientKey = "INS/clé";
    public const string SamePatient = "ITI TF-3/XDSPatientIdDoesNotMatch";
    public const string SourcePatientId = "ITI TF-3/sourcePatientId";
    public const string SourcePatientInfo = "ITI TF-3/sourcePatientInfo";
    public const string UniqueId = "EX_2.1-1130";
    public const string Time = "ITI TF-3/DTM";
    public const string FutureTime = "ITI TF-3/DTM futur";
    public const string TimeOrder = "ITI TF-3/serviceStopTime";
    public const string Person = "ITI TF-3/XCN";
    public const string Institution = "ITI TF-3/XON";
    public const string Title = "ITI TF-3/title";
    public const string MimeType = "ITI TF-3/mimeType";
    public const string Language = "ITI TF-3/languageCode";
    public const string Confidentiality = "JDV_J58/cardinalité";
    public const string MaskedAndInvisible = "param-lps/cumul-invisible_patient-masque_ps";
    public const string VaccinationNote = "JDV_J58/note de vaccination";
    public const string SecretConnection = "JDV_J58/connexion secrète";
    public const string Authorship = "EX_2.1-1140";
    public const string FacilityAndPractice = "EX_GEN-1377";
    public const string GeographicFiness = "DMP/FINESS géographique";
}
