using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Transport, envelope and addressing.</summary>
internal static class TransportVariants
{
    private const string Family = "Transport et adressage";
    private const string Soap12 = "http://www.w3.org/2003/05/soap-envelope";
    private static readonly string[] Headers = ["Action", "MessageID", "To", "ReplyTo"];

    public static IEnumerable<Variant> All =>
    [
        .. Headers.Select(name => Of($"en-tête {name} absent", Remove($"//a:{name}"), $"WS-Addressing/{name}", "MessageAddressingHeaderRequired") with
        {
            Says = "A required header representing a Message Addressing Property is not present",
        }),
        .. Headers.Select(name => Of($"en-tête {name} deux fois", Duplicate($"//a:{name}"), $"WS-Addressing/{name}", Variant.Taken)),
        Of("MessageID sans urn:uuid", Set("//a:MessageID", "message-1"), "WS-Addressing/MessageID", Variant.Taken),
        Of("réponse demandée ailleurs", Set("//a:Address", "https://ailleurs.example.org/"), "WS-Addressing/ReplyTo", Variant.Taken),
        Of("action d'une autre transaction", Set("//a:Action", "urn:ihe:iti:2007:RegistryStoredQuery"), "WS-Addressing/Action", "ActionNotSupported"),
        Of("URL d'un autre service", specimen => specimen.Path = "registry", "URL", "ActionNotSupported"),
        Of("corps qu'aucune transaction n'a", Rename("//h:PRPA_IN201307UV02"), "WS-Addressing/Action", "ActionNotSupported"),
        Of("enveloppe SOAP 1.1", Rewritten(Soap12, "http://schemas.xmlsoap.org/soap/envelope/"), "SOAP 1.2", Variant.Taken),
        Of("enveloppe d'un autre espace de noms", Rewritten(Soap12, "urn:soap"), "SOAP 1.2", Variant.Sender),
        Of("deux éléments dans le corps", Duplicate("//h:PRPA_IN201307UV02"), "SOAP 1.2", Variant.Sender),
        Of("corps vide", Remove("//h:PRPA_IN201307UV02"), "SOAP 1.2", Variant.Sender),
        Of("XML coupé", specimen => specimen.Written = message => message[..^40], "XML", Variant.Sender),
        Of("DTD dans l'enveloppe", specimen => specimen.Written = message => $"<!DOCTYPE a>{message}", "XML", Variant.Sender),
        Of("Content-Type JSON", specimen => specimen.ContentType = "application/json", "SOAP 1.2 HTTP", Variant.Sender),
        Of("multipart sans partie", specimen => specimen.ContentType = "multipart/related; boundary=absent", "MTOM", Variant.Sender),
        Of("aucun certificat client", specimen => specimen.Client = null, "TLS", Variant.Sender),
        Of("certificat client expiré", ConnectWith(Identities.ExpiredAuth), "TLS", Variant.Sender),
        Of("certificat client d'une autorité inconnue", ConnectWith(Identities.UnknownAuth), "TLS", Variant.Sender),
        Of("certificat de signature en TLS", ConnectWith(Identities.Sign), "EX_GEN-1450", Variant.Sender),
        Of("certificat client d'une autre structure", ConnectWith(Identities.OtherStructure), "VIHF/personne-morale", Variant.Sender) with { Says = "Erreur d'authentification de la personne morale" },
    ];

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td02, spoil, rule, outcome);

    private static Action<Specimen> Rewritten(string was, string became) => specimen => specimen.Written = message => message.Replace(was, became, StringComparison.Ordinal);
}
