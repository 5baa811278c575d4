using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A classification of an object of ebRIM: a code or an author, read once however many rules ask this reading of the batch for it.</summary>
/// <param name="element">The element.</param>
internal sealed class XdsClassification(XElement element)
{
    private static readonly XName Representation = "nodeRepresentation";

    private XdsCode? _code;
    private XdsAuthor? _author;

    /// <summary>Scheme that it classifies by, without urn:uuid:; null when it names none so.</summary>
    public string? Scheme { get; } = RimReading.Uuid(element, RimReading.ClassificationScheme);

    public XdsCode Code => _code ??= new(
        ((string?)element.Attribute(Representation))?.Trim() ?? "",
        RimReading.Slot(element, "codingScheme").FirstOrDefault() ?? "",
        RimReading.Label(element));

    public XdsAuthor Author => _author ??= new(
        RimReading.Slot(element, "authorPerson").FirstOrDefault(),
        RimReading.Slot(element, "authorInstitution"),
        RimReading.Slot(element, "authorRole"),
        RimReading.Slot(element, "authorSpecialty"));
}
