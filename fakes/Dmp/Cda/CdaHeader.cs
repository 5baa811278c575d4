using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The header of a CDA R2 document, read as it stands: nothing is judged here. Null or empty is what it does not say.</summary>
/// <param name="Root">ClinicalDocument.</param>
internal sealed record CdaHeader(XElement Root)
{
    public const string Professionals = "1.2.250.1.71.4.2.1";
    public const string Structures = "1.2.250.1.71.4.2.2";

    public XElement? Patient => At("recordTarget", "patientRole");

    public IEnumerable<XElement> Authors => Root.Elements(Ns.Hl7 + "author").Elements(Ns.Hl7 + "assignedAuthor");

    public XElement? LegalAuthenticator => At("legalAuthenticator");

    /// <summary>The act that the document is about: the first that says when it started.</summary>
    public XElement? MainAct => Acts.FirstOrDefault(act => Value(act, "effectiveTime", "low") is not null) ?? Acts.FirstOrDefault();

    public XElement? Encounter => At("componentOf", "encompassingEncounter");

    /// <summary>Where care was given: the code of the facility.</summary>
    public XElement? FacilityCode => At("componentOf", "encompassingEncounter", "location", "healthCareFacility", "code");

    public XElement? NonXmlText => At("component", "nonXMLBody", "text");

    private IEnumerable<XElement> Acts => Root.Elements(Ns.Hl7 + "documentationOf").Elements(Ns.Hl7 + "serviceEvent");

    /// <summary>The header in the root of a document; null without one.</summary>
    public static CdaHeader? In(XElement? root) => root is null ? null : new(root);

    /// <summary>The element at the end of a path of first children; null without it.</summary>
    public XElement? At(params string[] path) => At(Root, path);

    public static XElement? At(XElement? from, params string[] path) => path.Aggregate(from, (element, name) => element?.Element(Ns.Hl7 + name));

    /// <summary>An attribute of an element; null without it or when it is empty.</summary>
    public static string? Of(XElement? element, string attribute) => ((string?)element?.Attribute(attribute))?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The value attribute at the end of a path.</summary>
    public static string? Value(XElement? from, params string[] path) => Of(At(from, path), "value");

    public static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    public IEnumerable<string> TemplateIds => Root.Elements(Ns.Hl7 + "templateId").Select(found => Of(found, "root")).OfType<string>();
}
