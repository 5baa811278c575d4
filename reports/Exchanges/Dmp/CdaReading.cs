using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>The header of a CDA document.</summary>
internal static class CdaReading
{
    public static Block Of(XElement document) => new Sheet("Document CDA",
    [
        .. Field.Maybe("Titre", document.Child("title").Text()),
        .. Field.Maybe("Type", document.Child("code").Attr("displayName"), document.Child("code").Attr("code")),
        .. Field.Maybe("Date", DmpWords.Time(document.Child("effectiveTime").Attr("value"))),
        .. Field.Maybe("Patient", Name(document.Child("recordTarget").First("name"))),
        .. document.Elements().Where(element => element.Name.LocalName == "author").SelectMany(author =>
            Field.Maybe("Auteur", Name(author.First("assignedPerson").Child("name")) ?? author.First("softwareName").Text(), author.First("assignedAuthor").Child("id").Attr("extension"))),
        .. Field.Maybe("Structure", document.Child("custodian").First("name").Text()),
        .. Field.Maybe("Confidentialité", document.Child("confidentialityCode").Attr("code") is { } code ? DmpWords.Confidentiality(code) : null, document.Child("confidentialityCode").Attr("code")),
        .. Field.Maybe("Version", document.Child("versionNumber").Attr("value")),
        .. Field.Maybe("Remplace", document.First("parentDocument").Child("id").Attr("root")),
        .. Field.Maybe("Identifiant", document.Child("id").Attr("root")),
        .. Field.Maybe("Sections", string.Join(" · ", document.First("structuredBody").All("section").Select(section => section.Child("title").Text()).OfType<string>())),
    ]);

    /// <summary>A name without what it says twice: an INS gives the first given name once as such and once among all of them.</summary>
    private static string? Name(XElement? name) => name is null ? null : name.HasElements ? string.Join(' ', name.Elements().Select(part => (part.Name, Text: part.Text())).Distinct().Select(part => part.Text).OfType<string>()) : name.Text();
}
