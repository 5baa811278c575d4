using System.Xml.Linq;
using static ReferenceEditor.Dmp.Feeding.RimObject;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Links between the objects of a submission.</summary>
internal static class Associations
{
    public static XElement Member(string id, string target) =>
        Link(id, "urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember", SubmissionWriter.Id, target, SlotOf("SubmissionSetStatus", "Original"));

    public static XElement Signs(string id) =>
        Link(id, "urn:ihe:iti:2007:AssociationType:signs", SignatureEntry.Id, SubmissionWriter.Id, SlotOf("SubmissionSetStatus", "Original"));

    /// <summary>The status of an entry changes.</summary>
    public static XElement Status(string id, string entry, string from, string to) => Link(
        id, "urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus", SubmissionWriter.Id, entry, SlotOf("OriginalStatus", from), SlotOf("NewStatus", to));

    private static XElement Link(string id, string type, string source, string target, params XElement[] slots) => new(
        Rim + "Association",
        new XAttribute("id", id),
        new XAttribute("associationType", type),
        new XAttribute("sourceObject", source),
        new XAttribute("targetObject", target),
        slots);
}
