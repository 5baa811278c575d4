using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>Whether the registry did what was asked, and its errors with what they mean.</summary>
internal static class RegistryAnswer
{
    public static IEnumerable<Block> Of(XElement? response)
    {
        if (response is null)
            yield break;
        yield return new Sheet("Ce que le DMP répond",
        [
            .. Field.Maybe("Résultat", DmpWords.Status(response.Attr("status")), response.Attr("status")?.Split(':')[^1]), .. Field.Maybe("Nombre de résultats", response.Attr("totalResultCount")),
        ]);
        var errors = response.All("RegistryError").Select(error => (IReadOnlyList<string>)[error.Attr("errorCode") ?? "", Meaning(error.Attr("errorCode")), error.Attr("codeContext") ?? ""]).ToList();
        if (errors.Count > 0)
            yield return new Grid("Erreurs du registre", ["Code", "Ce qu'il signifie", "Message du DMP"], errors);
    }

    private static string Meaning(string? code) => code switch
    {
        "DMPAccessForbidden" => "l'accès est refusé",
        "DMPAccessDeniedByExcededThreshold" => "trop de recherches en peu de temps",
        "DMPAccessDeniedByRightsService" => "l'action n'est pas ouverte à ce professionnel",
        "DMPFragmentCVAError" => "la note de vaccination est en erreur",
        "XDSRegistryMetadataError" or "XDSRepositoryMetadataError" => "une métadonnée n'est pas admise",
        "XDSDocumentUniqueIdError" => "aucun document ne porte cet identifiant",
        "XDSUnknownPatientId" => "le patient est inconnu",
        "XDSPatientIdDoesNotMatch" => "le patient n'est pas celui du document",
        "XDSMissingDocument" => "un document annoncé manque dans le message",
        "XDSMissingDocumentMetadata" => "un document du message est sans métadonnées",
        "XDSNonIdenticalHash" => "le même identifiant désigne un autre contenu",
        "XDSDuplicateUniqueIdInRegistry" => "l'identifiant est déjà dans le registre",
        "XDSRegistryDuplicateUniqueIdInMessage" => "l'identifiant figure deux fois dans le message",
        "XDSReplaceFailed" => "le remplacement est impossible",
        "XDSStoredQueryMissingParam" => "un critère obligatoire manque",
        "XDSStoredQueryParamNumber" => "le nombre de valeurs d'un critère n'est pas admis",
        "XDSUnknownStoredQuery" => "la requête est inconnue",
        "XDSTooManyResults" => "trop de résultats",
        "XDSUnknownRepositoryId" => "l'entrepôt est inconnu",
        "XDSMetadataUpdateError" => "la mise à jour est refusée",
        "XDSMetadataVersionError" => "la version n'est pas la dernière",
        _ => "code sans libellé connu",
    };
}
