using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>An object of ebRIM with what XDS hangs on it, read as it stands: nothing is judged here.</summary>
internal sealed class XdsObject
{
    private readonly WeakReference<XdsElement>? _read;
    private readonly XdsElement? _element;
    private readonly MessageContent? _kept;

    /// <summary>An object in memory.</summary>
    public XdsObject(XElement element) => _element = new XdsElement(element);

    /// <summary>An object kept elsewhere: its element is forgotten when memory is cleared, and read again when it is looked at.</summary>
    /// <param name="kept">It as XML in UTF-8.</param>
    /// <param name="held">It as it is in memory.</param>
    public XdsObject(MessageContent kept, XdsObject held) => (_kept, _read) = (kept, new WeakReference<XdsElement>(held.Element));

    /// <summary>The element.</summary>
    public XElement Source => Element.Source;

    public string Id => Attribute("id") ?? "";

    private XdsElement Element => _element ?? (_read!.TryGetTarget(out var read) ? read : Reread(_kept!));

    /// <summary>Value of an attribute; null without it.</summary>
    public string? Attribute(string name) => ((string?)Source.Attribute(name))?.Trim();

    /// <summary>Values of a slot; none without it.</summary>
    public IReadOnlyList<string> Slot(string name) => RimReading.Slot(Source, name);

    /// <summary>Text of Name; empty without it.</summary>
    public string Name => RimReading.Label(Source);

    /// <summary>Codes of a classification scheme, in order.</summary>
    public IReadOnlyList<XdsCode> Codes(string scheme) => [.. Element.Classifications(scheme).Select(found => found.Code)];

    /// <summary>Authors of a classification scheme, in order.</summary>
    public IReadOnlyList<XdsAuthor> Authors(string scheme) => [.. Element.Classifications(scheme).Select(found => found.Author)];

    /// <summary>Value of an external identifier; null without it.</summary>
    public string? Identifier(string scheme) =>
        ((string?)Source.Elements(Rim.ExternalIdentifier).FirstOrDefault(found => RimReading.Names(found, RimReading.IdentificationScheme, scheme))?.Attribute(RimReading.ValueAttribute))?.Trim();

    /// <summary>Whether a classification says what kind of object it is.</summary>
    public bool IsClassifiedAs(string node) => Source.Elements(Rim.Classification).Any(found => RimReading.Names(found, RimReading.ClassificationNode, node));

    /// <summary>How many classifications and external identifiers it has of a scheme.</summary>
    public int Count(string scheme) =>
        Element.Classifications(scheme).Count()
        + Source.Elements().Count(found => RimReading.Names(found, RimReading.ClassificationNode, scheme) || RimReading.Names(found, RimReading.IdentificationScheme, scheme));

    private XdsElement Reread(MessageContent kept)
    {
        using var stream = kept.Open();
        var element = new XdsElement(XElement.Load(stream, LoadOptions.PreserveWhitespace));
        _read!.SetTarget(element);
        return element;
    }
}
