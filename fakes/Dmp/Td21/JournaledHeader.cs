using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What the journal keeps of a CDA header. Null is what it does not say.</summary>
/// <param name="Code">code.</param>
/// <param name="EffectiveTime">effectiveTime, as written.</param>
/// <param name="ServiceStart">documentationOf/serviceEvent/effectiveTime/low, as written.</param>
/// <param name="Authors">Extensions of each author/assignedAuthor/id.</param>
/// <param name="Institutions">Extensions of the ids of authors' and custodian's organizations.</param>
internal sealed record JournaledHeader(string? Code, string? EffectiveTime, string? ServiceStart, IReadOnlyList<string> Authors, IReadOnlyList<string> Institutions)
{
    /// <summary>Reads the header of a document, signed or self-presenting ones included; null when it is no CDA.</summary>
    public static JournaledHeader? Read(XElement? root) => root?.DescendantsAndSelf(Ns.Hl7 + "ClinicalDocument").FirstOrDefault() is { } document ? Of(document) : null;

    private static JournaledHeader Of(XElement document)
    {
        var authors = document.Elements(Ns.Hl7 + "author").Elements(Ns.Hl7 + "assignedAuthor").ToList();
        var custodians = document.Elements(Ns.Hl7 + "custodian").Elements(Ns.Hl7 + "assignedCustodian").Elements(Ns.Hl7 + "representedCustodianOrganization");
        return new(
            (string?)document.Element(Ns.Hl7 + "code")?.Attribute("code"),
            (string?)document.Element(Ns.Hl7 + "effectiveTime")?.Attribute("value"),
            ServiceStartOf(document),
            [.. Extensions(authors)],
            [.. Extensions(authors.Elements(Ns.Hl7 + "representedOrganization").Concat(custodians))]);
    }

    private static string? ServiceStartOf(XElement document) =>
        document.Elements(Ns.Hl7 + "documentationOf").Elements(Ns.Hl7 + "serviceEvent").Elements(Ns.Hl7 + "effectiveTime").Elements(Ns.Hl7 + "low")
            .Select(low => (string?)low.Attribute("value")).FirstOrDefault(value => value is not null);

    private static IEnumerable<string> Extensions(IEnumerable<XElement> identified) =>
        identified.Elements(Ns.Hl7 + "id").Select(id => (string?)id.Attribute("extension")).OfType<string>();
}
