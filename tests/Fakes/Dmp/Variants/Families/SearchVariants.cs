using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Searches and retrievals: TD3.1 and TD3.2.</summary>
internal static class SearchVariants
{
    private const string Family = "Recherche et consultation";
    private const string Parameters = "ITI-18/paramètres";
    private const string Missing = "XDSStoredQueryMissingParam";
    private const string Patient = "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id";

    public static IEnumerable<Variant> All => [.. Searches, .. Retrievals];

    private static IEnumerable<Variant> Searches =>
    [
        Of("requête inconnue", Set("//rim:AdhocQuery/@id", "urn:uuid:00000000-0000-4000-8000-000000000000"), "ITI-18/AdhocQuery", "XDSUnknownStoredQuery"),
        Of("requête sans identifiant", Remove("//rim:AdhocQuery/@id"), "ITI-18/AdhocQuery", "XDSUnknownStoredQuery"),
        Of("AdhocQuery absent", Remove("//rim:AdhocQuery"), "ITI-18/AdhocQuery", "XDSUnknownStoredQuery"),
        Of("patient absent", Remove("//rim:Slot[@name='$XDSDocumentEntryPatientId']"), Parameters, Missing),
        Of("statut absent", Remove("//rim:Slot[@name='$XDSDocumentEntryStatus']"), Parameters, Missing),
        Of("statut mal nommé", Set("//rim:Slot[@name='$XDSDocumentEntryStatus']/@name", "$XDSDocumentStatus"), Parameters, Missing),
        Of("statut sans valeur", Set("//rim:Slot[@name='$XDSDocumentEntryStatus']//rim:Value", ""), Parameters, Missing),
        Of("GetDocuments sans document", Set("//rim:AdhocQuery/@id", $"urn:uuid:{StoredQueryIds.ByName["GetDocuments"]}"), Parameters, Missing),
        Of("GetAssociations sans objet", Set("//rim:AdhocQuery/@id", $"urn:uuid:{StoredQueryIds.ByName["GetAssociations"]}"), Parameters, Missing),
        Of("FindSubmissionSets sans critère de lot", Set("//rim:AdhocQuery/@id", $"urn:uuid:{StoredQueryIds.ByName["FindSubmissionSets"]}"), Parameters, Missing),
        Of("deux identifiants du même document", TwoIdentifiers, Parameters, "XDSStoredQueryParamNumber"),
        Of("returnType inconnu", Set("//q:ResponseOption/@returnType", "RepositoryItem"), "ITI-18/returnType", Variant.Taken),
        Of("ResponseOption absente", Remove("//q:ResponseOption"), "ITI-18/returnType", Variant.Taken),
        Of("autre patient que le VIHF", Set("//rim:Slot[@name='$XDSDocumentEntryPatientId']//rim:Value", "'207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH'"), Patient, Variant.Sender) with { Says = "Le champ Resource_id est incorrect" },
        Of("métadonnées en authentification indirecte", Set($"{VihfAttributeVariants.At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE"), "TD3.1/droits", "DMPAccessDeniedByRightsService"),
    ];

    private static IEnumerable<Variant> Retrievals =>
    [
        Retrieval("entrepôt inconnu", Set("//xds:RepositoryUniqueId", "1.2.3"), "ITI-43/RepositoryUniqueId", "XDSUnknownRepositoryId"),
        Retrieval("entrepôt absent", Remove("//xds:RepositoryUniqueId"), "ITI-43/RepositoryUniqueId", "XDSUnknownRepositoryId"),
        Retrieval("entryUUID à la place de l'uniqueId", Set("//xds:DocumentUniqueId", "urn:uuid:00000000-0000-4000-8000-000000000000"), "ITI-43/DocumentUniqueId", "XDSDocumentUniqueIdError"),
        Retrieval("uniqueId absent", Remove("//xds:DocumentUniqueId"), "ITI-43/DocumentUniqueId", "XDSDocumentUniqueIdError"),
        Retrieval("aucun document demandé", Remove("//xds:DocumentRequest"), "ITI-43/DocumentRequest", Variant.Taken),
        Retrieval("consultation en authentification indirecte", Set($"{VihfAttributeVariants.At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE"), "TD3.2/droits", "DMPAccessDeniedByRightsService"),
    ];

    private static void TwoIdentifiers(Specimen specimen)
    {
        Set("//rim:AdhocQuery/@id", $"urn:uuid:{StoredQueryIds.ByName["GetDocuments"]}")(specimen);
        Set("//rim:Slot[@name='$XDSDocumentEntryPatientId']/@name", "$XDSDocumentEntryUniqueId")(specimen);
        Set("//rim:Slot[@name='$XDSDocumentEntryStatus']/@name", "$XDSDocumentEntryEntryUUID")(specimen);
    }

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td31, spoil, rule, outcome);

    private static Variant Retrieval(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td32, spoil, rule, outcome);
}
