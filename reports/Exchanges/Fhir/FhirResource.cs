using System.Text.Json;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Fhir;

/// <summary>A resource of the directory in one row.</summary>
internal static class FhirResource
{
    public static readonly IReadOnlyList<string> Columns = ["Ressource", "Nom", "Identifiants", "Profession, spécialité", "Adresse", "Messagerie et téléphone", "En activité"];

    public static IReadOnlyList<string> Row(JsonElement resource) =>
    [
        Readable.Clean($"{resource.Str("resourceType")} {resource.Str("id")}".Trim()),
        Name(resource),
        Join(resource.Items("identifier").Select(identifier => identifier.Str("value"))),
        Join(Codings(resource)),
        Join(resource.Items("address").Select(Address)),
        Join([.. resource.Items("telecom").Select(telecom => telecom.Str("value")), .. Mailboxes(resource)]),
        resource.Member("active")?.ValueKind switch { JsonValueKind.True => "oui", JsonValueKind.False => "non", _ => "" },
    ];

    private static string Name(JsonElement resource) => resource.Member("name") switch
    {
        { ValueKind: JsonValueKind.String } name => Readable.Clean(name.GetString()!),
        { ValueKind: JsonValueKind.Array } => Join(resource.Items("name").Select(name => Join([.. name.Items("given").Select(given => given.ToString()), name.Str("family") ?? name.Str("text")], " "))),
        _ => Join(resource.Items("extension").SelectMany(Deep).Select(extension => extension.Member("valueHumanName")).OfType<JsonElement>().Select(name => Join([.. name.Items("given").Select(given => given.ToString()), name.Str("family")], " "))),
    };

    private static IEnumerable<string?> Codings(JsonElement resource) => resource.Items("code").Concat(resource.Items("specialty")).Concat(resource.Items("type"))
        .Concat(resource.Items("qualification").Select(qualification => qualification.Member("code")).OfType<JsonElement>())
        .SelectMany(concept => concept.Items("coding")).Select(coding => coding.Str("display") ?? coding.Str("code"));

    private static string Address(JsonElement address) => Join([.. address.Items("line").Select(line => line.ToString()), address.Str("postalCode"), address.Str("city")], " ");

    private static IEnumerable<string?> Mailboxes(JsonElement resource) => resource.Items("extension").SelectMany(Deep)
        .Where(extension => extension.Str("url") == "value" || extension.Str("url")?.Contains("mailbox", StringComparison.OrdinalIgnoreCase) == true)
        .Select(extension => extension.Str("valueString"));

    private static IEnumerable<JsonElement> Deep(JsonElement extension) => [extension, .. extension.Items("extension").SelectMany(Deep)];

    private static string Join(IEnumerable<string?> texts, string between = ", ") => Readable.Clean(string.Join(between, texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct()));
}
