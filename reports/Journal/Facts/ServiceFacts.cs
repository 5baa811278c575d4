namespace Conformance.Reports.Journal.Facts;

/// <summary>A fault was prepared in a service.</summary>
/// <param name="Service">Service that will misbehave.</param>
/// <param name="Fault">Name of the fault: 429, 503, timeout …</param>
public sealed record FaultArmed(string Service, string Fault) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>A fault reached the client.</summary>
/// <param name="Service">Service that misbehaved.</param>
/// <param name="Fault">Name of the fault.</param>
/// <param name="Operation">Operation that met it.</param>
public sealed record FaultDelivered(string Service, string Fault, string Operation) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>The product closed the connection before the answer left, although no fault was armed: it waited too little, or the machine gave too little.</summary>
/// <param name="Service">Service that was about to answer.</param>
/// <param name="Operation">Operation asked for.</param>
/// <param name="Milliseconds">Time from the request's first byte until the service knew.</param>
public sealed record AnswerNotTaken(string Service, string Operation, long Milliseconds) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>What the DMP holds from now on for a patient.</summary>
/// <param name="Ins">Matricule INS, 15 digits.</param>
/// <param name="State">State that TD0.2 answers.</param>
/// <param name="Documents">Documents that TD3.1 lists.</param>
public sealed record DmpServed(string Ins, DmpState State, IReadOnlyList<DmpDocumentServed> Documents) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>What changes in what the DMP holds for a patient, as it is written: a journal that would repeat the whole list at each change grows with its square. Whoever reads finds a <see cref="DmpServed"/> in its place.</summary>
/// <param name="Ins">Matricule INS, 15 digits.</param>
/// <param name="State">State that TD0.2 answers from now on.</param>
/// <param name="Added">Documents that TD3.1 lists from now on, after the others.</param>
/// <param name="Gone">uniqueId of those that it lists no more.</param>
public sealed record DmpChanged(string Ins, DmpState State, IReadOnlyList<DmpDocumentServed> Added, IReadOnlyList<string> Gone) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>States of a DMP towards a user, as TD0.2 tells them apart.</summary>
public enum DmpState
{
    /// <summary>Open, and the professional is authorised.</summary>
    OuvertAutorise,

    /// <summary>Open, and the professional is not authorised.</summary>
    OuvertNonAutorise,

    /// <summary>No DMP for this patient.</summary>
    NonCree,

    /// <summary>The DMP was closed.</summary>
    Ferme,

    /// <summary>Open; the professional's authorisation has run out.</summary>
    OuvertExpire,

    /// <summary>Open; the patient blocked the professional.</summary>
    OuvertInterdit,
}

/// <summary>A document that the DMP lists.</summary>
/// <param name="UniqueId">XDS uniqueId, an OID.</param>
/// <param name="Title">Title, unique to the run.</param>
/// <param name="ConfidentialityCodes">Codes of TRE_A07 besides N: MASQUE_PS, INVISIBLE_PATIENT, INVISIBLE_REPRESENTANTS_LEGAUX.</param>
public sealed record DmpDocumentServed(string UniqueId, string Title, IReadOnlyList<string> ConfidentialityCodes)
{
    /// <summary>typeCode; empty in journals written before it was kept.</summary>
    public string TypeCode { get; init; } = "";

    /// <summary>Label of the typeCode.</summary>
    public string TypeLabel { get; init; } = "";

    /// <summary>Struct_IdNat of its author's structure.</summary>
    public string Institution { get; init; } = "";

    /// <summary>classCode.</summary>
    public string ClassCode { get; init; } = "";

    /// <summary>Label of the classCode.</summary>
    public string ClassLabel { get; init; } = "";

    /// <summary>When it was written, UTC; null in journals written before it was kept.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>What a person must be able to read of it; null in journals written before it was kept.</summary>
    public DmpContentServed? Content { get; init; }
}

/// <summary>What a person must be able to read of a document that the DMP holds: words that stand in it, and nowhere else in the run if they are told to be unique.</summary>
/// <param name="Form">What its body is made of.</param>
/// <param name="Header">Words of the CDA header by what they are, in French: titre, auteur, structure.</param>
/// <param name="Body">Words of the body: one a document of level 1, one a section's narrative for level 3.</param>
/// <param name="StylesheetMark">Words that only the producer's style sheet puts on the screen; null without one.</param>
public sealed record DmpContentServed(DmpContentForm Form, IReadOnlyDictionary<string, string> Header, IReadOnlyList<string> Body, string? StylesheetMark);

/// <summary>What the body of a document is made of.</summary>
public enum DmpContentForm
{
    /// <summary>CDA level 1, text.</summary>
    N1Texte,

    /// <summary>CDA level 1, PDF.</summary>
    N1Pdf,

    /// <summary>CDA level 3, sections.</summary>
    N3,
}

/// <summary>What the Annuaire Santé holds from now on.</summary>
/// <param name="Correspondents">Every correspondent with what each criterion of MSS/UX.10 searches on.</param>
public sealed record AnnuaireServed(IReadOnlyList<CorrespondentServed> Correspondents) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>A correspondent of the Annuaire Santé: a person's practice, or a structure.</summary>
/// <param name="Address">MSSanté address; null on the red list.</param>
/// <param name="Values">Value by criterion: rpps, nom, prenom, profession, specialite, raison-sociale, code-postal, ville, voie, adresse.</param>
public sealed record CorrespondentServed(string? Address, IReadOnlyDictionary<string, string> Values);
