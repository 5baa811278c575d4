using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Errors of the DMP that can be ordered: a registry error where the transaction has such, else a SOAP fault of that code.</summary>
internal static class OrderedErrors
{
    private const string Prefix = "dmp:";
    private const string InvalidCertificate = "DMPInvalidCertificate";

    /// <summary>Texts that are public are given; others are ours, and say so.</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        [InvalidCertificate] = "Not a valid signature certificate",
        ["DMPAccessForbidden"] = "Accès interdit (simulé)",
        ["DMPAccessDeniedByExcededThreshold"] = "Trop de recherches (simulé)",
        ["DMPAccessDeniedByRightsService"] = "Action hors de la matrice des droits (simulé)",
        ["DMPFragmentCVAError"] = "Note de vaccination en erreur (simulé)",
        ["XDSRegistryMetadataError"] = "Le code 'X' ne fait pas partie du domaine d'affinité",
        ["XDSRegistryError"] = "Erreur du registre (simulé)",
        ["XDSDocumentUniqueIdError"] = "Document inconnu (simulé)",
        ["XDSUnknownPatientId"] = "Patient inconnu (simulé)",
        ["XDSPatientIdDoesNotMatch"] = "Patient autre que celui du document (simulé)",
        ["XDSMissingDocument"] = "Document absent du message (simulé)",
        ["XDSMissingDocumentMetadata"] = "Document sans métadonnées (simulé)",
        ["XDSNonIdenticalHash"] = "Même identifiant, autre contenu (simulé)",
        ["XDSDuplicateUniqueIdInRegistry"] = "Identifiant déjà dans le registre (simulé)",
        ["XDSRegistryDuplicateUniqueIdInMessage"] = "Identifiant deux fois dans le message (simulé)",
        ["XDSReplaceFailed"] = "Remplacement impossible (simulé)",
        ["XDSRepositoryMetadataError"] = "Métadonnées refusées par l'entrepôt (simulé)",
        ["XDSStoredQueryMissingParam"] = "Paramètre obligatoire absent (simulé)",
        ["XDSStoredQueryParamNumber"] = "Nombre de valeurs incorrect (simulé)",
        ["XDSUnknownStoredQuery"] = "Requête inconnue (simulé)",
        ["XDSTooManyResults"] = "Trop de résultats (simulé)",
        ["XDSUnknownRepositoryId"] = "Entrepôt inconnu (simulé)",
        ["XDSMetadataUpdateError"] = "Mise à jour refusée (simulé)",
        ["XDSMetadataVersionError"] = "Version incorrecte (simulé)",
    };

    /// <summary>Every fault <c>dmp:CODE</c>.</summary>
    public static IReadOnlyList<ServiceFault> Faults { get; } = [.. Texts.Keys.Select(code => new ServiceFault(Prefix + code))];

    /// <summary>The error, as the transaction of a message would say it.</summary>
    public static ServiceAnswer Answer(ServiceFault fault, string path, string operation, SoapMessage? message)
    {
        var reception = new Reception(Strictness.Exact);
        var code = fault.Name.StartsWith(Prefix, StringComparison.Ordinal) ? fault.Name[Prefix.Length..] : "";
        if (message is not null && code.Length > 0 && code != InvalidCertificate && RegistryFailure.For(message.Body, new RegistryError(code, Texts[code])) is var (action, body))
        {
            reception.State(DmpFacts.Result, code);
            return AnswerWriter.Failure(path, operation, action, body, message, reception);
        }

        reception.Fail(FaultOf(code));
        return AnswerWriter.Fault(path, operation, message, reception);
    }

    private static SoapFault FaultOf(string code) => code switch
    {
        "" => SoapFault.Receiver("Erreur interne du service"),
        InvalidCertificate => SoapFault.InvalidCertificate(Texts[InvalidCertificate]),
        _ => SoapFault.Dmp(code, Texts[code]),
    };
}
