using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Changes of documents: TD3.3 (ITI-57).</summary>
internal static class UpdateVariants
{
    private const string Family = "Mise à jour (ITI-57)";
    private const string UpdateError = "XDSMetadataUpdateError";
    private const string Link = "//rim:Association";
    private const string Member = "//rim:Association";
    private const string Entry = "//rim:ExtrinsicObject";
    private const string NoRight = "DMPAccessDeniedByRightsService";

    public static IEnumerable<Variant> All => [.. Statuses, .. Deletions, .. Revisions];

    private static IEnumerable<Variant> Statuses =>
    [
        Status("document inconnu", Set($"{Link}/@targetObject", "urn:uuid:00000000-0000-4000-8000-000000000000"), "ITI-57/targetObject"),
        Status("document non désigné", Remove($"{Link}/@targetObject"), "ITI-57/targetObject"),
        Status("OriginalStatus faux", Set(Value(Link, "OriginalStatus"), UpdateDraft.Archived), "ITI-57/OriginalStatus"),
        Status("OriginalStatus absent", Remove($"{Link}/rim:Slot[@name='OriginalStatus']"), "ITI-57/OriginalStatus"),
        Status("NewStatus inconnu", Set(Value(Link, "NewStatus"), "urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated"), "ITI-57/NewStatus"),
        Status("NewStatus absent", Remove($"{Link}/rim:Slot[@name='NewStatus']"), "ITI-57/NewStatus"),
        Status("statut inchangé", Set(Value(Link, "NewStatus"), UpdateDraft.Approved), "ITI-57/NewStatus"),
        Status("aucun changement demandé", Remove(Link), "ITI-57"),
        Status("association d'un autre type", Set($"{Link}/@associationType", "urn:ihe:iti:2007:AssociationType:APND"), "ITI-57"),
        Of("aucun lot", Specimens.Td33Status, Remove("//rim:RegistryPackage"), "ITI TF-3/SubmissionSet", Variant.Metadata),
        Of("lot sans uniqueId", Specimens.Td33Status, Remove(Xds.Identified("96fdda7c", Xds.Set)), "ITI TF-3/SubmissionSet", Variant.Metadata),
        Of("archivage en authentification indirecte", Specimens.Td33Status, Set($"{VihfAttributeVariants.At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE"), "TD3.3d/droits", NoRight),
        Of("autre patient que le VIHF", Specimens.Td33Status, Set($"{Xds.Identified("6b5aea1a", Xds.Set)}/@value", "207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH"), "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id", Variant.Sender),
    ];

    private static IEnumerable<Variant> Deletions =>
    [
        Of("suppression par un autre que l'auteur", Specimens.Td33Delete, Set("//v:NameID", "899900000342"), "TD3.3c/auteur", NoRight),
        Of("suppression demandée deux fois", Specimens.Td33Delete, specimen => specimen.Send().Status.Should().Be(200), "ITI-42/uniqueId", "XDSDuplicateUniqueIdInRegistry"),
    ];

    private static IEnumerable<Variant> Revisions =>
    [
        Revision("lid inconnu", Set($"{Entry}/@lid", "urn:uuid:00000000-0000-4000-8000-000000000000"), "ITI-57/lid"),
        Revision("lid absent", Remove($"{Entry}/@lid"), "ITI-57/lid"),
        Revision("uniqueId d'un autre document", Set($"{Xds.Identified("2e82c1f6", Entry)}/@value", "1.2.250.1.999.60.2"), "ITI-57/uniqueId"),
        Revision("PreviousVersion absent", Remove($"{Member}/rim:Slot[@name='PreviousVersion']"), "ITI-57/PreviousVersion"),
        Of("PreviousVersion d'une autre version", Specimens.Td33Metadata, Set(Value(Member, "PreviousVersion"), "3"), "ITI-57/PreviousVersion", "XDSMetadataVersionError"),
        Of("document hors du lot", Specimens.Td33Metadata, Remove(Member), "ITI TF-3 4.2.2/HasMember", Variant.Metadata),
        Revision("document déjà visible rendu invisible", Set($"{Entry}/rim:Classification/@nodeRepresentation[.='MASQUE_PS']", "INVISIBLE_PATIENT"), "EX_3.3-1040/1045"),
        Of("métadonnées incomplètes", Specimens.Td33Metadata, Remove(Xds.Slot("creationTime", Entry)), "ITI TF-3/DocumentEntry", Variant.Metadata),
        Of("typeCode hors liste", Specimens.Td33Metadata, Set($"{Xds.Classified("f0306f51", Entry)}/@nodeRepresentation", "HORS"), "JDV_J66_TypeCode_DMP", Variant.Metadata),
    ];

    private static string Value(string association, string slot) => $"{association}/rim:Slot[@name='{slot}']/rim:ValueList/rim:Value";

    private static Variant Status(string name, Action<Specimen> spoil, string rule) => Of(name, Specimens.Td33Status, spoil, rule, UpdateError);

    private static Variant Revision(string name, Action<Specimen> spoil, string rule) => Of($"{name}, métadonnées", Specimens.Td33Metadata, spoil, rule, UpdateError);

    private static Variant Of(string name, Func<string, Specimen> of, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, of, spoil, rule, outcome);
}
