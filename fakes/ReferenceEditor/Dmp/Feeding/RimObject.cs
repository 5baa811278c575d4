using System.Globalization;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>An object of an ebXML registry, its parts written in the order of its schema.</summary>
/// <param name="kind">RegistryPackage or ExtrinsicObject.</param>
/// <param name="id">Its id in the message.</param>
/// <param name="attributes">Its other attributes.</param>
internal sealed class RimObject(string kind, string id, params XAttribute[] attributes)
{
    public static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    private readonly List<XElement> _slots = [];
    private readonly List<XElement> _classifications = [];
    private readonly List<XElement> _identifiers = [];
    private XElement? _name;

    public string Id => id;

    public static XElement SlotOf(string name, params IEnumerable<string> values) => new(
        Rim + "Slot", new XAttribute("name", name), new XElement(Rim + "ValueList", values.Select(value => new XElement(Rim + "Value", value))));

    public RimObject Slot(string name, params IEnumerable<string> values)
    {
        _slots.Add(SlotOf(name, values));
        return this;
    }

    public RimObject Name(string text)
    {
        _name = NameOf(text);
        return this;
    }

    public RimObject Code(string scheme, Coded code)
    {
        _classifications.Add(Classification(scheme, code.Code, SlotOf("codingScheme", code.System), NameOf(code.Label)));
        return this;
    }

    public RimObject Author(string scheme, HeaderAuthor author)
    {
        _classifications.Add(Classification(
            scheme,
            "",
            SlotOf("authorPerson", Hl7Names.Person(author)),
            author.Specialty is { } specialty ? SlotOf("authorSpecialty", $"{specialty.Code}^{specialty.Label}^{specialty.System}") : null,
            SlotOf("authorInstitution", Hl7Names.Institution(author.Organization))));
        return this;
    }

    public RimObject IsSubmissionSet()
    {
        _classifications.Add(new XElement(
            Rim + "Classification",
            new XAttribute("id", NextId("cl", _classifications.Count)),
            new XAttribute("classificationNode", "urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd"),
            new XAttribute("classifiedObject", id)));
        return this;
    }

    public RimObject Identifier(string scheme, string value, string name)
    {
        _identifiers.Add(new XElement(
            Rim + "ExternalIdentifier",
            new XAttribute("id", NextId("ei", _identifiers.Count)),
            new XAttribute("identificationScheme", "urn:uuid:" + scheme),
            new XAttribute("registryObject", id),
            new XAttribute("value", value),
            NameOf(name)));
        return this;
    }

    public XElement Write() => new(Rim + kind, new XAttribute("id", id), attributes, _slots, _name, _classifications, _identifiers);

    private XElement Classification(string scheme, string node, params object?[] content) => new(
        Rim + "Classification",
        new XAttribute("id", NextId("cl", _classifications.Count)),
        new XAttribute("classificationScheme", "urn:uuid:" + scheme),
        new XAttribute("classifiedObject", id),
        new XAttribute("nodeRepresentation", node),
        content);

    private string NextId(string prefix, int count) => string.Create(CultureInfo.InvariantCulture, $"{id}-{prefix}{count + 1}");

    private static XElement NameOf(string text) => new(
        Rim + "Name",
        new XElement(Rim + "LocalizedString", new XAttribute(XNamespace.Xml + "lang", "fr-FR"), new XAttribute("charset", "UTF-8"), new XAttribute("value", text)));
}
