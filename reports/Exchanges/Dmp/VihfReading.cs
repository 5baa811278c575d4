using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>The VIHF of a request: in whose name it is made.</summary>
internal static class VihfReading
{
    private const string Title = "Au nom de qui (jeton VIHF)";
    private const string Subject = "urn:oasis:names:tc:xspa:1.0:subject:subject-id";
    private const string Role = "urn:oasis:names:tc:xacml:2.0:subject:role";
    private const string Patient = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";
    private const string Purpose = "urn:oasis:names:tc:xspa:1.0:subject:purposeofuse";

    public static Block Of(XElement? assertion)
    {
        if (assertion is null)
            return new Sheet(Title, [new Field("Jeton", "aucun")]);
        var attributes = assertion.All("Attribute").ToLookup(attribute => attribute.Attr("Name") ?? "", attribute => attribute.Elements().ToList());
        return new Sheet(Title, [.. Person(assertion, attributes), .. Rest(attributes), .. Validity(assertion)]);
    }

    private static IEnumerable<Field> Person(XElement assertion, ILookup<string, List<XElement>> attributes)
    {
        var context = assertion.First("AuthnContextClassRef").Text();
        return
        [
            .. Field.Maybe("Professionnel", Words(attributes[Subject]), null),
            .. Field.Maybe("Identifiant national", assertion.First("NameID").Text()),
            .. attributes[Role].SelectMany(values => values).SelectMany(role => Field.Maybe(RoleLabel(role), Display(role), Code(role))),
            .. Field.Maybe("Patient", DmpWords.Identifier(Words(attributes[Patient])), Words(attributes[Patient])),
            .. Field.Maybe("Motif d'accès", Words(attributes[Purpose])),
            .. Field.Maybe("Mode d'authentification", DmpWords.AuthenticationMode(Words(attributes["Authentification_Mode"])), Words(attributes["Authentification_Mode"])),
            .. Field.Maybe("Moyen d'authentification", context?.Split(':')[^1], context),
        ];
    }

    private static IEnumerable<Field> Rest(ILookup<string, List<XElement>> attributes) => attributes
        .Where(attribute => attribute.Key is not (Subject or Role or Patient or Purpose or "Authentification_Mode"))
        .SelectMany(attribute => Field.Maybe(Label(attribute.Key), Words(attribute)));

    private static IEnumerable<Field> Validity(XElement assertion) =>
    [
        .. Field.Maybe("Authentifié le", Instant(assertion.First("AuthnStatement").Attr("AuthnInstant"))),
        .. Field.Maybe("Jeton émis le", Instant(assertion.Attr("IssueInstant"))),
        .. Field.Maybe("Valable jusqu'au", Instant(assertion.First("Conditions").Attr("NotOnOrAfter"))),
        .. Field.Maybe("Émetteur", assertion.Child("Issuer").Text()),
        new Field("Signature", assertion.Child("Signature") is null ? "absente" : "présente"),
    ];

    private static string? Words(IEnumerable<List<XElement>> values) => values.SelectMany(value => value)
        .Select(value => value.Elements().FirstOrDefault() is { } coded ? coded.Attr("displayName") ?? Code(coded) : value.Text())
        .OfType<string>().ToList() is { Count: > 0 } words ? string.Join(", ", words) : null;

    private static string? Display(XElement role) => role.Elements().FirstOrDefault().Attr("displayName") ?? Code(role) ?? role.Text();

    private static string? Code(XElement role) => (role.Elements().FirstOrDefault() ?? role).Attr("code");

    private static string RoleLabel(XElement role) => role.Elements().FirstOrDefault().Attr("codeSystem") == "1.2.250.1.71.1.2.7" ? "Profession" : "Spécialité ou rôle";

    private static string Label(string name) => name switch
    {
        "Identifiant_Structure" => "Structure",
        "Secteur_Activite" => "Secteur d'activité",
        "VIHF_Version" => "Version du VIHF",
        "Ressource_URN" => "Ressource demandée",
        "LPS_Nom" => "Logiciel",
        "LPS_Version" => "Version du logiciel",
        "LPS_ID" => "Numéro de série du logiciel",
        "LPS_ID_HOMOLOGATION_DMP" => "Homologation du logiciel",
        _ => name,
    };

    private static string? Instant(string? text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? FrenchTime.Instant(at) : text;
}
