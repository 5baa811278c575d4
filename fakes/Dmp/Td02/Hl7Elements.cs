using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Elements of HL7 V3 as TD0.2 writes them.</summary>
internal static class Hl7Elements
{
    /// <summary>Root of the DMP's own code lists.</summary>
    public const string DmpLists = "1.2.250.1.213.4.1.2";

    /// <summary>Acknowledgement of a message that was taken.</summary>
    public const string Accepted = "AA";

    /// <summary>Assigning authority of the DMP itself.</summary>
    private const string DmpRoot = "1.2.250.1.213.4.1.1.1";

    /// <summary>What an answer says before its acknowledgement.</summary>
    /// <param name="interaction">interactionId.</param>
    /// <param name="asker">Device that asked.</param>
    /// <param name="now">Instant of the answer.</param>
    public static XElement[] Header(string interaction, XElement? asker, DateTimeOffset now) =>
    [
        Element("id", new XAttribute("root", Identifiers.Draw().ToString())),
        Element("creationTime", new XAttribute("value", now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture))),
        Element("interactionId", new XAttribute("extension", interaction), new XAttribute("root", "2.16.840.1.113883.1.6")),
        Coded("processingCode", "P"),
        Coded("processingModeCode", "T"),
        Coded("acceptAckCode", "NE"),
        Element("receiver", new XAttribute("typeCode", "RCV"), Device(asker)),
        Element("sender", new XAttribute("typeCode", "SND"), Device(null)),
    ];

    /// <summary>Acknowledges a message; editors' kits read the first detail of one that is not accepted. Its code is that of HL7, its words are ours (simulé).</summary>
    public static XElement Acknowledge(string code, XElement? message) => Element(
        "acknowledgement",
        new XAttribute("typeCode", code),
        Element("targetMessage", Copy(message, "id")),
        code == Accepted ? [] : Missing());

    public static XElement Custodian() => Element(
        "custodian",
        new XAttribute("typeCode", "CST"),
        Element("assignedEntity", new XAttribute("classCode", "ASSIGNED"), Element("id", new XAttribute("root", DmpRoot))));

    /// <summary>An element of the question, or one that says that the question had none.</summary>
    public static XElement Copy(XElement? asked, string name) => asked is null ? Element(name, new XAttribute("nullFlavor", "NI")) : new XElement(asked);

    public static XElement Typed(string type, object[] value) => Element("value", [.. value, new XAttribute(Ns.Xsi + "type", type), Ns.Prefix("xsi", Ns.Xsi)]);

    public static XElement Coded(string name, string code) => Element(name, new XAttribute("code", code));

    public static XElement Coded(string name, string code, string system) => Element(name, new XAttribute("code", code), new XAttribute("codeSystem", system));

    public static XElement Element(string name, params object[] content) => new(Ns.Hl7 + name, content);

    private static object[] Missing() =>
    [
        Element("acknowledgementDetail", new XAttribute("typeCode", "E"), Coded("code", "SYN105", "2.16.840.1.113883.5.1100"), Element("text", "La question ne dit rien du patient (simulé)")),
    ];

    private static XElement Device(XElement? asked) => Element(
        "device",
        new XAttribute("classCode", "DEV"),
        new XAttribute("determinerCode", "INSTANCE"),
        asked is null
            ? [Element("id", new XAttribute("root", DmpRoot)), Element("softwareName", "DMP")]
            : asked.Elements().Where(child => child.Name.LocalName is "id" or "softwareName").ToArray<object>());
}
