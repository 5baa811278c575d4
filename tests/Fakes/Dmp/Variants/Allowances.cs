using System.Text.RegularExpressions;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Damages that break no rule, each for a reason that docs/dmp-echantillons.md gives.</summary>
internal static class Allowances
{
    private const DamageKind L = DamageKind.LeftOut;
    private const DamageKind T = DamageKind.Twice;
    private const DamageKind R = DamageKind.Renamed;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Allowance> All { get; } =
    [
        new("le nom du logiciel qui reçoit est facultatif", "receiver/device/softwareName$", L, T, R),
        new("le rôle est facultatif dans TD0.3", "setAuthorization/role$", L, R),
        new("la date est facultative dans TD0.4", "patientList/date$", L, T, R),
        new("un critère répété ne change pas la question", @"(parameterList(/livingSubjectName(/value(/family)?)?)?|Slot\[\$XDSDocumentEntry(PatientId|Status)\](/ValueList/Value)?)$", T),
        new("xsi:type ne dit rien de plus que l'élément", "(Role|PurposeOfUse)/@type$", L, R),
        new("un code répété dans le VIHF ne dit rien de plus", "AttributeValue/(Role|PurposeOfUse)$", T),
        new("rôle et spécialité sont les deux valeurs d'un attribut", "subject:role]/AttributeValue$", T),
        new("SmartcardPKI suffit à déclarer l'authentification", "AuthnContext/AuthnContextDecl$", L, R),
        new("le nom du professionnel est facultatif en authentification directe", @"subject:subject-id\](/@Name|/AttributeValue)?$", L, R),
        new("returnComposedObjects est vrai dans le DMP", "@returnComposedObjects$", L, R),
        new("un document demandé deux fois est rendu deux fois", "RetrieveDocumentSetRequest/DocumentRequest$", T),
        new("spécialité de l'auteur, structure d'un auteur et fin de l'acte sont facultatives (R2, O)", @"Slot\[(authorSpecialty|authorInstitution|serviceStopTime)\](/@name|/ValueList/Value)?$", L, R),
        new("plusieurs valeurs sont admises", @"Slot\[(authorSpecialty|authorInstitution|sourcePatientInfo)\]/ValueList/Value$", T),
        new("plusieurs auteurs et plusieurs signes de visibilité sont admis", @"Classification\[urn:uuid:(93606bcf|f4f85eac)[^\]]*\]$", T),
        new("le titre d'un lot est facultatif", @"RegistryPackage\[[^\]]*\]/Name(/LocalizedString(/@value)?)?$", L, R),
        new("un texte peut venir en plusieurs langues", "Name/LocalizedString$", T),
        new("seul HasMember porte un SubmissionSetStatus", @"AssociationType:signs\]/Slot\[SubmissionSetStatus\](/@name|/ValueList/Value)?$", L, R),
        new("la signature d'un lot suit les règles du XAdES, non celles d'un document", @"ExtrinsicObject\[Signature01\]/", L, T, R),
        new("un élément que CDA laisse répéter", "ClinicalDocument/.*(templateId|name|family|given|addr|performer|documentationOf|id)$", T),
        new("prénoms des professionnels, libellés et typeCode sont facultatifs dans un en-tête", "ClinicalDocument/.*(assignedPerson/name/given|@displayName|performer/@typeCode)$", L, R),
        new("les autres identifiants du patient sont facultatifs", @"patientRole/id(/@root|/@extension)?$", L, T, R),
        new("identifiant et structure de l'exécutant sont facultatifs", "performer/assignedEntity/(id|representedOrganization/(id|name))(/@root|/@extension)?$", L, R),
        new("les dates d'une rencontre peuvent manquer (nullFlavor), la fin d'un acte aussi", "(encompassingEncounter/effectiveTime/low|serviceEvent/effectiveTime/high)(/@value)?$", L, R),
    ];

    /// <summary>Whether a damage breaks no rule.</summary>
    public static bool Allow(Damage damage) => All.Any(allowance => allowance.Covers(damage));
}

/// <summary>Damages that break no rule.</summary>
/// <param name="Why">Why not, in French.</param>
/// <param name="Path">Where, as a regular expression.</param>
/// <param name="Kinds">Which.</param>
internal sealed record Allowance(string Why, string Path, params DamageKind[] Kinds)
{
    public bool Covers(Damage damage) => Kinds.Contains(damage.Kind) && Regex.IsMatch(damage.Path, Path);
}
