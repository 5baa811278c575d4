using System.Xml.Linq;
using static ReferenceEditor.Dmp.Feeding.CdaWriter;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>The act and the stay of a CDA header.</summary>
internal static class CdaCare
{
    /// <summary>The act that the document tells of, at its business date.</summary>
    public static XElement Act(ClinicalHeader header) => new(
        Hl7 + "documentationOf",
        new XElement(
            Hl7 + "serviceEvent",
            Since(header.ActAt),
            new XElement(
                Hl7 + "performer",
                new XAttribute("typeCode", "PRF"),
                new XElement(
                    Hl7 + "assignedEntity",
                    CdaPeople.Person(header.Responsible).SkipLast(1),
                    CdaPeople.Represented(header.Responsible.Organization, Code("standardIndustryClassCode", Site.Setting))))));

    /// <summary>The stay during which the act was done.</summary>
    public static XElement Encounter(ClinicalHeader header) => new(
        Hl7 + "componentOf",
        new XElement(
            Hl7 + "encompassingEncounter",
            Code("code", new Coded("IMP", "2.16.840.1.113883.5.4", "ActCode", "Hospitalisation")),
            Since(header.ActAt),
            new XElement(Hl7 + "location", new XElement(Hl7 + "healthCareFacility", Code("code", Site.Facility)))));

    private static XElement Since(DateTimeOffset at) => new(Hl7 + "effectiveTime", Value("low", WireTime.Cda(at)));
}
