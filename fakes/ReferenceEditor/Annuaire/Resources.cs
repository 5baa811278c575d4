using System.Text.Json;

namespace ReferenceEditor.Annuaire;

/// <summary>Understands the resources of the Annuaire Santé.</summary>
internal static class Resources
{
    private const string RppsSystem = "https://rpps.esante.gouv.fr";
    private const string MailboxExtension = "https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata";
    private const string EmailTypeExtension = "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type";

    /// <summary>Reads a Practitioner.</summary>
    public static Person ToPerson(JsonElement practitioner)
    {
        var names = practitioner.Items("name").ToList();
        var name = names.Find(name => name.Text("use") == "usual") is { ValueKind: JsonValueKind.Object } usual ? usual : names.FirstOrDefault();
        var codes = practitioner.Items("qualification").SelectMany(qualification => qualification.Member("code")?.Items("coding") ?? []).ToList();
        return new Person(
            practitioner.Text("id") ?? "",
            practitioner.Items("identifier").FirstOrDefault(id => id.Text("system") == RppsSystem).Text("value"),
            string.Join(' ', name.Texts("prefix").Concat(name.Texts("suffix"))),
            name.Text("family") ?? "",
            string.Join(' ', name.Texts("given")),
            [.. Codes(codes, "TRE_G15")],
            [.. Codes(codes, "TRE_R38")]);
    }

    /// <summary>Reads an Organization.</summary>
    public static Structure ToStructure(JsonElement organization)
    {
        var address = organization.Items("address").FirstOrDefault();
        return new Structure(
            organization.Text("id") ?? "",
            organization.Text("name") ?? "",
            string.Join(' ', address.Texts("line")),
            address.Text("postalCode") ?? "",
            address.Text("city") ?? "");
    }

    /// <summary>The MSSanté addresses of a resource; other e-mail addresses are left out.</summary>
    public static IReadOnlyList<string> Addresses(JsonElement resource) =>
        [.. from telecom in resource.Items("telecom")
            where telecom.Text("system") == "email" && telecom.Items("extension").Any(IsMssSante)
            let address = telecom.Text("value")
            where address is not null
            select address];

    private static bool IsMssSante(JsonElement extension) => extension.Text("url") switch
    {
        MailboxExtension => true,
        EmailTypeExtension => extension.Member("valueCoding")?.Text("code") == "MSSANTE",
        _ => false,
    };

    private static IEnumerable<string> Codes(IEnumerable<JsonElement> codings, string terminology) =>
        from coding in codings
        where coding.Text("system")?.Contains(terminology, StringComparison.Ordinal) is true
        let code = coding.Text("code")
        where code is not null
        select code;
}
