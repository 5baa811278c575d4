using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>An object of ebRIM with what XDS hangs on it, read as it stands: nothing is judged here.</summary>
internal sealed class XdsObject
{
    private const string UrnUuid = "urn:uuid:";

    private readonly WeakReference<XElement>? _read;
    private readonly XElement? _element;
    private readonly MessageContent? _kept;

    /// <summary>An object in memory.</summary>
    public XdsObject(XElement element) => _element = element;

    /// <summary>An object kept elsewhere: its element is forgotten when memory is needed, and read again when it is looked at.</summary>
    /// <param name="kept">It as XML in UTF-8.</param>
    /// <param name="element">It as an element.</param>
    public XdsObject(MessageContent kept, XElement element) => (_kept, _read) = (kept, new WeakReference<XElement>(element));

    /// <summary>The element.</summary>
    public XElement Source => _element ?? (_read!.TryGetTarget(out var read) ? read : Reread(_kept!));

    public string Id => Attribute("id") ?? "";

    /// <summary>Value of an attribute; null without it.</summary>
    public string? Attribute(string name) => ((string?)Source.Attribute(name))?.Trim();

    /// <summary>Values of a slot; none without it.</summary>
    public IReadOnlyList<string> Slot(string name) => SlotOf(Source, name);

    /// <summary>Text of Name or Description; empty without it.</summary>
    public string Localized(string element) => LocalizedOf(Source, element);

    /// <summary>Codes of a classification scheme, in order.</summary>
    public IReadOnlyList<XdsCode> Codes(string scheme) =>
        [.. Classifications(scheme).Select(found => new XdsCode(
            ((string?)found.Attribute("nodeRepresentation"))?.Trim() ?? "",
            SlotOf(found, "codingScheme").FirstOrDefault() ?? "",
            LocalizedOf(found, "Name")))];

    /// <summary>Authors of a classification scheme, in order.</summary>
    public IReadOnlyList<XdsAuthor> Authors(string scheme) =>
        [.. Classifications(scheme).Select(found => new XdsAuthor(
            SlotOf(found, "authorPerson").FirstOrDefault(),
            SlotOf(found, "authorInstitution"),
            SlotOf(found, "authorRole"),
            SlotOf(found, "authorSpecialty")))];

    /// <summary>Value of an external identifier; null without it.</summary>
    public string? Identifier(string scheme) =>
        Source.Elements(Ns.Rim + "ExternalIdentifier").Where(found => Names(found, "identificationScheme", scheme)).Select(found => ((string?)found.Attribute("value"))?.Trim()).FirstOrDefault();

    /// <summary>Whether a classification says what kind of object it is.</summary>
    public bool IsClassifiedAs(string node) => Source.Elements(Ns.Rim + "Classification").Any(found => Names(found, "classificationNode", node));

    /// <summary>How many classifications and external identifiers it has of a scheme.</summary>
    public int Count(string scheme) =>
        Classifications(scheme).Count()
        + Source.Elements().Count(found => Names(found, "classificationNode", scheme) || Names(found, "identificationScheme", scheme));

    private XElement Reread(MessageContent kept)
    {
        using var stream = kept.Open();
        var element = XElement.Load(stream, LoadOptions.PreserveWhitespace);
        _read!.SetTarget(element);
        return element;
    }

    private IEnumerable<XElement> Classifications(string scheme) =>
        Source.Elements(Ns.Rim + "Classification").Where(found => Names(found, "classificationScheme", scheme));

    private static bool Names(XElement element, string attribute, string scheme)
    {
        var name = ((string?)element.Attribute(attribute)).AsSpan().Trim();
        return name.StartsWith(UrnUuid, StringComparison.OrdinalIgnoreCase) && name[UrnUuid.Length..].Equals(scheme, StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<string> SlotOf(XElement element, string name) =>
        [.. element.Elements(Ns.Rim + "Slot").Where(slot => (string?)slot.Attribute("name") == name).Descendants(Ns.Rim + "Value").Select(value => value.Value.Trim())];

    private static string LocalizedOf(XElement element, string name) =>
        (string?)element.Element(Ns.Rim + name)?.Elements(Ns.Rim + "LocalizedString").FirstOrDefault()?.Attribute("value") ?? "";
}
