using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The batch: its documents, its set, its links.</summary>
internal static class BatchVariants
{
    private const string Family = "Lot de documents";
    private const string Objects = "ITI TF-3/objets";
    private const string SetRule = "ITI TF-3/SubmissionSet";

    public static IEnumerable<Variant> All => [.. Parts, .. Sets, .. Links];

    private static IEnumerable<Variant> Parts =>
    [
        Of("partie MIME absente", specimen => specimen.LeftBehind.Add(MetadataDraft.Document), "ITI-41/Document", "XDSMissingDocument"),
        Of("cid qui ne nomme rien", Set($"//xds:Document[@id='{MetadataDraft.Document}']/xop:Include/@href", "cid:autre"), "ITI-41/Document", "XDSMissingDocument"),
        Of("document absent", Remove($"//xds:Document[@id='{MetadataDraft.Document}']"), "ITI-41/Document", "XDSMissingDocument"),
        Of("document sans métadonnées", Remove(Xds.Document), "ITI-41/ExtrinsicObject", "XDSMissingDocumentMetadata"),
        Of("document dans l'enveloppe, illisible", Set($"//xds:Document[@id='{MetadataDraft.Document}']", "***"), "ITI-41/Document", "XDSMissingDocument"),
        Of("document dans l'enveloppe", InEnvelope, "EX_2.1-1260", Variant.Taken),
        Of("uniqueId du lot et du document semblables", Set($"{Xds.Identified("2e82c1f6")}/@value", MetadataDraft.SetId), "ITI-41/uniqueId", "XDSRegistryDuplicateUniqueIdInMessage"),
        Of("document déjà au registre, autre contenu", Set($"{Xds.Identified("2e82c1f6")}/@value", Bench.DocumentId), "ITI-42/uniqueId", "XDSNonIdenticalHash"),
        Of("lot envoyé deux fois", Resent, "ITI-42/uniqueId", "XDSDuplicateUniqueIdInRegistry"),
        Of("authentification renforcée", Set($"{VihfAttributeVariants.At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE_RENFORCEE"), "TD2.1/droits", "DMPAccessDeniedByRightsService"),
        Of("autre patient que le VIHF", SetPatient("207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH"), "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id", Variant.Sender) with { Says = "Le champ Resource_id est incorrect" },
    ];

    private static IEnumerable<Variant> Sets =>
    [
        Of("aucun lot", Remove(Xds.Set), SetRule, Variant.Metadata),
        Of("deux lots", Duplicate(Xds.Set), SetRule, Variant.Metadata),
        Of("lot sans auteur", Remove(Xds.Classified("a7058bb9", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot de deux auteurs", Duplicate(Xds.Classified("a7058bb9", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot sans contentTypeCode", Remove(Xds.Classified("aa543740", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot sans submissionTime", Remove(Xds.Slot("submissionTime", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot sans patientId", Remove(Xds.Identified("6b5aea1a", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot sans sourceId", Remove(Xds.Identified("554ac39e", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot sans uniqueId", Remove(Xds.Identified("96fdda7c", Xds.Set)), SetRule, Variant.Metadata),
        Of("lot non classé", Remove($"{Xds.Set}/rim:Classification[@classificationNode]"), Objects, Variant.Taken),
        Of("lot classé deux fois", Duplicate($"{Xds.Set}/rim:Classification[@classificationNode]"), Objects, Variant.Taken),
        Of("submissionTime à venir", Set(Xds.Value("submissionTime", Xds.Set), "20270101000000"), "ITI TF-3/DTM futur", Variant.Taken),
        Of("submissionTime avec décalage", Set(Xds.Value("submissionTime", Xds.Set), "20260302081000+0100"), "ITI TF-3/DTM", Variant.Metadata),
        Of("sourceId qui n'est pas un OID", Set($"{Xds.Identified("554ac39e", Xds.Set)}/@value", "hopital"), "EX_2.1-1130", Variant.Metadata),
        Of("uniqueId du lot avec extension", Set($"{Xds.Identified("96fdda7c", Xds.Set)}/@value", "1.2.250.1.999^7"), "EX_2.1-1130", Variant.Metadata),
    ];

    private static IEnumerable<Variant> Links =>
    [
        Of("document hors du lot", Remove($"//rim:Association[@targetObject='{MetadataDraft.Document}']"), "ITI TF-3 4.2.2/HasMember", Variant.Metadata),
        Of("association sans type", Remove($"//rim:Association[@targetObject='{MetadataDraft.Document}']/@associationType"), "ITI TF-3 4.2.2/HasMember", Variant.Metadata),
        Of("association vers un autre objet", Set($"//rim:Association[@targetObject='{MetadataDraft.Document}']/@targetObject", "Document02"), "ITI TF-3 4.2.2/HasMember", Variant.Metadata),
        Of("SubmissionSetStatus absent", Remove($"//rim:Association[@targetObject='{MetadataDraft.Document}']/rim:Slot"), Objects, Variant.Taken),
        Of("SubmissionSetStatus de référence", Set($"//rim:Association[@targetObject='{MetadataDraft.Document}']/rim:Slot/rim:ValueList/rim:Value", "Reference"), Objects, Variant.Taken),
        Of("remplacement d'un document inconnu", Replaces("urn:uuid:00000000-0000-4000-8000-000000000009"), "ITI-42/RPLC", "XDSReplaceFailed"),
        Of("signature qui ne signe rien", Remove("//rim:Association[contains(@associationType,'signs')]"), "XAdES/association signs", Variant.Taken),
    ];

    private static Action<Specimen> SetPatient(string cx) => Both(Set($"{Xds.Identified("6b5aea1a", Xds.Set)}/@value", cx), Set($"{Xds.Identified("58a6f841")}/@value", cx), Set($"{Xds.Identified("58a6f841", Xds.Signature)}/@value", cx));

    private static Action<Specimen> Replaces(string target) => Add(
        "//rim:RegistryObjectList",
        $"<rim:Association xmlns:rim='urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0' associationType='urn:ihe:iti:2007:AssociationType:RPLC' sourceObject='{MetadataDraft.Document}' targetObject='{target}'/>");

    /// <summary>What is inline is not what was signed, byte for byte: its canonical form is.</summary>
    private static void InEnvelope(Specimen specimen) => Set(
        $"//xds:Document[@id='{MetadataDraft.Document}']",
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(specimen.Cda!.ToString(System.Xml.Linq.SaveOptions.DisableFormatting))))(specimen);

    private static void Resent(Specimen specimen) => specimen.Send().Status.Should().Be(200);

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td21, spoil, rule, outcome);
}
