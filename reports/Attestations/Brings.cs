using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Attestations;

/// <summary>What a person brings to a preuve, beside their word.</summary>
public static class Brings
{
    /// <summary>Whether a document is asked.</summary>
    public static bool APiece(NaturePreuve nature) => nature is NaturePreuve.Document or NaturePreuve.FormulairePassi or NaturePreuve.HomologationCnda;

    /// <summary>The word by which an attestations file and the command line name what is brought.</summary>
    public static string Word(NaturePreuve nature) => nature switch
    {
        NaturePreuve.Attestation => "parole",
        NaturePreuve.Document => "document",
        NaturePreuve.FormulairePassi => "passi",
        NaturePreuve.HomologationCnda => "cnda",
        NaturePreuve.LienGazelle => "gazelle",
        _ => "demonstration",
    };

    /// <summary>What is brought, in French, with its article.</summary>
    public static string What(NaturePreuve nature) => nature switch
    {
        NaturePreuve.Attestation => "la parole d'une personne",
        NaturePreuve.Document => "le document",
        NaturePreuve.FormulairePassi => "le formulaire signé par une organisation qualifiée PASSI",
        NaturePreuve.HomologationCnda => "la lettre du CNDA",
        NaturePreuve.LienGazelle => "le lien permanent de Gazelle",
        _ => "la démonstration",
    };
}
