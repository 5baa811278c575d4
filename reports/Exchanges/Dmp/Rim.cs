using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>Objects of the ebRIM registry: slots, classifications, external identifiers.</summary>
internal static class Rim
{
    public const string Author = "urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d";
    public const string ClassCode = "urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a";
    public const string TypeCode = "urn:uuid:f0306f51-975f-434e-a61c-c59651d33983";
    public const string FormatCode = "urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d";
    public const string Confidentiality = "urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f";
    public const string UniqueId = "urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab";
    public const string SetAuthor = "urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d";
    public const string SetContent = "urn:uuid:aa543740-bdda-424e-8c96-df4873be8500";
    public const string SetPatient = "urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446";
    public const string SetUniqueId = "urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8";

    /// <summary>Values of a slot of the object itself.</summary>
    public static IEnumerable<string> Slot(XElement? of, string name) => of?.Elements()
        .Where(slot => slot.Name.LocalName == "Slot" && slot.Attr("name") == name)
        .SelectMany(slot => slot.All("Value")).Select(value => value.Text()).OfType<string>() ?? [];

    public static IEnumerable<XElement> Classified(XElement of, string scheme) =>
        of.Elements().Where(element => element.Name.LocalName == "Classification" && element.Attr("classificationScheme") == scheme);

    /// <summary>Label and code of each classification of a scheme.</summary>
    public static string Coded(XElement of, string scheme) => string.Join(", ", Classified(of, scheme)
        .Select(found => (Label: Name(found), Code: found.Attr("nodeRepresentation")))
        .Select(found => found.Label is null ? found.Code : $"{found.Label} ({found.Code})"));

    public static string? External(XElement of, string scheme) => of.Elements()
        .FirstOrDefault(element => element.Name.LocalName == "ExternalIdentifier" && element.Attr("identificationScheme") == scheme).Attr("value");

    public static string? Name(XElement of) => of.Child("Name").First("LocalizedString").Attr("value");

    /// <summary>Persons and organisations of the authors of a scheme.</summary>
    public static string Authors(XElement of, string scheme) => string.Join(" ; ", Classified(of, scheme).Select(author => string.Join(", ",
    [
        .. Slot(author, "authorPerson").Select(DmpWords.Person), .. Slot(author, "authorInstitution").Select(DmpWords.Organisation), .. Slot(author, "authorSpecialty").Select(DmpWords.Coded),
    ])));
}
