using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Elements of HL7 V3 as TD0.2 writes them.</summary>
internal static class Hl7Elements
{
    /// <summary>Root of the DMP's own code lists.</summary>
    public const string DmpLists = "1.2.250.1.213.4.1.2";

    public static XElement Typed(string type, object[] value) => Element("value", [.. value, new XAttribute(Ns.Xsi + "type", type)]);

    public static XElement Coded(string name, string code) => Element(name, new XAttribute("code", code));

    public static XElement Coded(string name, string code, string system) => Element(name, new XAttribute("code", code), new XAttribute("codeSystem", system));

    public static XElement Element(string name, params object[] content) => new(Ns.Hl7 + name, content);
}
