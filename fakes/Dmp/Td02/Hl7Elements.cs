using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Elements of HL7 V3 as the answers of TD0.2 and TD0.5 write them.</summary>
internal static class Hl7Elements
{
    /// <summary>Acknowledgement of a message that was taken.</summary>
    public const string Accepted = "AA";

    private const string DmpRoot = "1.2.250.1.213.4.1.1.1";

    private static readonly XmlText OfDmp = XmlText.Of($"""
        <id root="{DmpRoot}"/>
        <softwareName>DMP</softwareName>
        """);

    private static readonly XmlText Missing = XmlText.Of($"""
        <acknowledgementDetail typeCode="E">
          <code code="SYN105" codeSystem="2.16.840.1.113883.5.1100"/>
          <text>La question ne dit rien du patient (simulé)</text>
        </acknowledgementDetail>
        """);

    /// <summary>Who keeps what is said: the DMP itself.</summary>
    public static XmlText Custodian { get; } = XmlText.Of($"""
        <custodian typeCode="CST">
          <assignedEntity classCode="ASSIGNED"><id root="{DmpRoot}"/></assignedEntity>
        </custodian>
        """);

    /// <summary>What an answer says before its acknowledgement.</summary>
    /// <param name="interaction">interactionId.</param>
    /// <param name="asker">Device that asked.</param>
    /// <param name="now">Instant of the answer.</param>
    public static XmlText Header(string interaction, XElement? asker, DateTimeOffset now) => XmlText.Of($"""
        <id root="{Identifiers.Draw().ToString()}"/>
        <creationTime value="{now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}"/>
        <interactionId extension="{interaction}" root="2.16.840.1.113883.1.6"/>
        <processingCode code="P"/>
        <processingModeCode code="T"/>
        <acceptAckCode code="NE"/>
        <receiver typeCode="RCV">{Device(asker is null ? OfDmp : Names(asker))}</receiver>
        <sender typeCode="SND">{Device(OfDmp)}</sender>
        """);

    /// <summary>Acknowledges a message; editors' kits read the first detail of one that is not accepted. Its code is that of HL7, its words are ours (simulé).</summary>
    public static XmlText Acknowledge(string code, XElement? message) => XmlText.Of($"""
        <acknowledgement typeCode="{code}">
          <targetMessage>{Copy(message, "id")}</targetMessage>
          {(code == Accepted ? default : Missing)}
        </acknowledgement>
        """);

    /// <summary>A value of a type of HL7.</summary>
    public static XmlText Typed(string type, string value) => XmlText.Of($"""
        <value value="{value}" xsi:type="{type}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
        """);

    /// <summary>An element of the question, or one that says that the question had none.</summary>
    public static XmlText Copy(XElement? asked, string name) => asked is null ? XmlText.Of($"""<{name} nullFlavor="NI"/>""") : Copy(asked);

    /// <summary>An element of the question.</summary>
    public static XmlText Copy(XElement asked) => asked.DescendantsAndSelf().All(IsPlain) ? Plain(asked) : new XElement(asked);

    /// <summary>Whether an element needs no declaration among those of an answer.</summary>
    private static bool IsPlain(XElement asked) => asked.Name.Namespace == Ns.Hl7 && asked.Attributes().All(attribute => attribute.Name.Namespace == XNamespace.None);

    private static XmlText Plain(XElement asked)
    {
        var attributes = asked.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.LocalName, StringComparer.Ordinal);
        var start = XmlText.Of($"{asked.Name.LocalName}{attributes.Select(Plain)}");
        return asked.FirstNode is null ? XmlText.Of($"<{start}/>") : XmlText.Of($"<{start}>{asked.Nodes().Select(Plain)}</{asked.Name.LocalName}>");
    }

    private static XmlText Plain(XAttribute asked) => XmlText.Of($" {asked.Name.LocalName}=\"{asked.Value}\"");

    private static XmlText Plain(XNode asked) => asked switch
    {
        XElement element => Plain(element),
        XText text => XmlText.Of($"{text.Value}"),
        _ => default,
    };

    private static XmlText Device(XmlText names) => XmlText.Of($"""
        <device classCode="DEV" determinerCode="INSTANCE">{names}</device>
        """);

    private static XmlText Names(XElement device) => XmlText.Of($"{device.Elements().Where(child => child.Name.LocalName is "id" or "softwareName").Select(Copy)}");
}
