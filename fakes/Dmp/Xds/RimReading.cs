using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>How what hangs on an object of ebRIM is read.</summary>
internal static class RimReading
{
    public static readonly XName ClassificationScheme = "classificationScheme";
    public static readonly XName ClassificationNode = "classificationNode";
    public static readonly XName IdentificationScheme = "identificationScheme";
    public static readonly XName ValueAttribute = "value";

    private const string UrnUuid = "urn:uuid:";

    private static readonly XName NameAttribute = "name";

    /// <summary>Values of a slot, in order; none without it.</summary>
    public static IReadOnlyList<string> Slot(XElement element, string name) =>
        [.. element.Elements(Rim.Slot).Where(slot => (string?)slot.Attribute(NameAttribute) == name).Descendants(Rim.Value).Select(value => value.Value.Trim())];

    /// <summary>Text of Name; empty without it.</summary>
    public static string Label(XElement element) => (string?)element.Element(Rim.Name)?.Element(Rim.LocalizedString)?.Attribute(ValueAttribute) ?? "";

    /// <summary>What an attribute says after urn:uuid:; null when it says no such thing.</summary>
    public static string? Uuid(XElement element, XName attribute) =>
        ((string?)element.Attribute(attribute))?.Trim() is { } urn && urn.StartsWith(UrnUuid, StringComparison.OrdinalIgnoreCase) ? urn[UrnUuid.Length..] : null;

    /// <summary>Whether an attribute names a scheme.</summary>
    public static bool Names(XElement element, XName attribute, string scheme) => scheme.Equals(Uuid(element, attribute), StringComparison.OrdinalIgnoreCase);
}
