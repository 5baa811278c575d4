using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>What the let elements of a schematron hold, inner ones over outer ones.</summary>
internal sealed record SchematronVariables(IDictionary<XmlQualifiedName, object> Values)
{
    public static SchematronVariables None => new(new Dictionary<XmlQualifiedName, object>());

    public SchematronVariables With(string name, object value) =>
        new(new Dictionary<XmlQualifiedName, object>(Values) { [new XmlQualifiedName(name)] = value });
}
