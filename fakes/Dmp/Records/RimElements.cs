using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Elements of ebRIM as the harness writes the metadata of its own documents.</summary>
internal static class RimElements
{
    public static XElement Slot(string name, params string[] values) => new(
        Rim.Slot,
        new XAttribute("name", name),
        new XElement(Rim.ValueList, values.Select(value => new XElement(Rim.Value, value))));

    public static XElement Localized(string name, string text) => new(
        Ns.Rim + name,
        new XElement(
            Rim.LocalizedString,
            new XAttribute("charset", "UTF8"),
            new XAttribute("value", text),
            new XAttribute(XNamespace.Xml + "lang", "FR")));

    public static XElement Coded(string scheme, string code, string system, string label) =>
        Classification(scheme, code, Slot("codingScheme", system), Localized("Name", label));

    public static XElement Classification(string scheme, string code, params object[] content) => new(
        Rim.Classification,
        new XAttribute("classificationScheme", $"urn:uuid:{scheme}"),
        new XAttribute("nodeRepresentation", code),
        content);

    public static XElement Identifier(string scheme, string name, string value) => new(
        Rim.ExternalIdentifier,
        new XAttribute("identificationScheme", $"urn:uuid:{scheme}"),
        new XAttribute("value", value),
        Localized("Name", name));

    public static XElement Link(string type, string source, string target, params XElement[] slots) => new(
        Rim.Association,
        new XAttribute("associationType", type),
        new XAttribute("sourceObject", source),
        new XAttribute("targetObject", target),
        slots);
}
