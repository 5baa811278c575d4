namespace Conformance.Fakes.Dmp;

/// <summary>Names of the facts that the DMP notes of a request.</summary>
public static class DmpFacts
{
    /// <summary>Execution of the scenario that a canary was sent for.</summary>
    public const string Scenario = "scenario";

    /// <summary>Matricule INS of the patient.</summary>
    public const string Ins = "ins";

    /// <summary>OID of the INS.</summary>
    public const string InsOid = "insOid";

    /// <summary>INS-C that the DMP gave of the patient, a number that it computed itself.</summary>
    public const string CalculatedIns = "insC";

    /// <summary>National identifier of the professional in the VIHF, whole: 8 and the RPPS number.</summary>
    public const string User = "user";

    /// <summary>NameID of the VIHF, whole.</summary>
    public const string SubjectId = "subjectId";

    /// <summary>Identifiant_Structure of the VIHF.</summary>
    public const string Structure = "structure";

    /// <summary>Roles of the VIHF, joined by a comma.</summary>
    public const string Role = "role";

    /// <summary>Authentification_Mode of the VIHF.</summary>
    public const string Mode = "mode";

    /// <summary>AuthnContextClassRef of the VIHF.</summary>
    public const string AuthnContextClassRef = "authnContextClassRef";

    /// <summary>AuthnContextDecl of the VIHF.</summary>
    public const string AuthnContextDecl = "authnContextDecl";

    /// <summary>VIHF_Version.</summary>
    public const string VihfVersion = "vihfVersion";

    /// <summary>Identifier of the assertion.</summary>
    public const string VihfId = "vihfId";

    /// <summary>What the verification of the assertion's signature concluded: valide, absente, invalide, expiree, inconnue.</summary>
    public const string Signature = "signature";

    /// <summary>Purpose of use: normal, bris_de_glace, centre_15.</summary>
    public const string Purpose = "purpose";

    /// <summary>« oui » for a secret connection.</summary>
    public const string SecretConnection = "connexionSecrete";

    /// <summary>LPS_Nom.</summary>
    public const string LpsName = "lpsName";

    /// <summary>LPS_Version.</summary>
    public const string LpsVersion = "lpsVersion";

    /// <summary>What the service concluded: the acknowledgement code of TD0.2, the status of TD3.x, or the fault's code.</summary>
    public const string Result = "result";

    /// <summary>queryResponseCode answered by TD0.2: OK, NF without a DMP, AE.</summary>
    public const string QueryResponse = "queryResponse";

    /// <summary>Authorisation answered by TD0.2.</summary>
    public const string Authorisation = "authorisation";

    /// <summary>Since when the professional of a TD0.2 is authorised, or blocked: ISO 8601. No public source says where the answer carries it, so that it stands here alone.</summary>
    public const string AuthorisedSince = "authorisedSince";

    /// <summary>When that authorisation runs out, or did: ISO 8601.</summary>
    public const string AuthorisedUntil = "authorisedUntil";

    /// <summary>Role that TD0.3 names: MEDECIN_TRAITANT.</summary>
    public const string AuthorisedRole = "authorisedRole";

    /// <summary>Matricule INS of each patient that TD0.4 or TD0.5 listed, joined by a comma.</summary>
    public const string Patients = "patients";

    /// <summary>Each professional that TD1.6 listed, joined by a comma.</summary>
    public const string Professionals = "professionals";

    /// <summary>What TD0.3 asks for: AJOUT, SUPPRESSION.</summary>
    public const string Action = "action";

    /// <summary>Page of Web-PS that TD0.9 or TD0.10 asks for.</summary>
    public const string Page = "page";

    /// <summary>Number of documents listed by TD3.1.</summary>
    public const string Documents = "documents";

    /// <summary>uniqueId of each document asked by TD3.2, or changed by TD3.3, joined by a comma.</summary>
    public const string Document = "document";

    /// <summary>Name of the stored query of TD3.1: FindDocuments, GetDocuments …</summary>
    public const string Query = "query";

    /// <summary>Names of the criteria of TD3.1 besides patient and status, without the prefix $XDSDocumentEntry, sorted, joined by a comma.</summary>
    public const string Criteria = "criteria";

    /// <summary>uniqueId of each document that TD3.1 returned, joined by a comma.</summary>
    public const string Returned = "returned";

    /// <summary>What a TD3.3 asks for: masquer, demasquer, rendre-visible, supprimer, archiver, desarchiver.</summary>
    public const string Change = "change";
}
