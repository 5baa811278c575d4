using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The question of TD0.2.</summary>
/// <param name="MessageId">id of the message.</param>
/// <param name="Sender">Device that asks.</param>
/// <param name="QueryId">queryId.</param>
/// <param name="Patient">INS asked about; null when the question has none.</param>
internal sealed record ExistenceQuery(XElement? MessageId, XElement? Sender, XElement? QueryId, PatientIdentifier? Patient)
{
    public const string Reason = "TEST_EXST";
    private const string Patients = "controlActProcess/queryByParameter/parameterList/patientIdentifier";
    private static readonly XName Root = Ns.Hl7 + "PRPA_IN201307UV02";

    /// <summary>What the question is made of.</summary>
    public static MessageForm Form { get; } = new(
        Root.LocalName,
        new ElementForm("controlActProcess/reasonCode", $"code={Reason}", "codeSystem=1.2.250.1.213.1.1.4.11"),
        new ElementForm($"{Patients}/value", "root", "extension") { Name = "patientIdentifier" },
        new ElementForm($"{Patients}/semanticsText"));

    /// <summary>Whether an element asks this, and not for administrative data, which has the same root.</summary>
    public static bool Recognises(XElement body) =>
        body.Name == Root && (string?)body.Element(Ns.Hl7 + "controlActProcess")?.Element(Ns.Hl7 + "reasonCode")?.Attribute("code") is null or Reason;

    public static ExistenceQuery Read(XElement body)
    {
        var query = body.Element(Ns.Hl7 + "controlActProcess")?.Element(Ns.Hl7 + "queryByParameter");
        var value = query?.Element(Ns.Hl7 + "parameterList")?.Element(Ns.Hl7 + "patientIdentifier")?.Element(Ns.Hl7 + "value");
        return new(
            body.Element(Ns.Hl7 + "id"),
            body.Element(Ns.Hl7 + "sender")?.Element(Ns.Hl7 + "device"),
            query?.Element(Ns.Hl7 + "queryId"),
            (string?)value?.Attribute("root") is { } root && (string?)value.Attribute("extension") is { } extension ? new(extension, root) : null);
    }
}
