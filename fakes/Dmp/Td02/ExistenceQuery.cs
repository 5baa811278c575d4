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
    private static readonly XName Root = Ns.Hl7 + "PRPA_IN201307UV02";

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

    /// <summary>What the question lacks or gets wrong.</summary>
    public IEnumerable<Breach> Check(XElement body)
    {
        const string Rule = "PRPA_IN201307UV02";
        if (MessageId is null)
            yield return Breach.Tolerated($"{Rule}/id", "identifiant de message absent");
        if (QueryId is null)
            yield return Breach.Tolerated($"{Rule}/queryId", "queryId absent");
        if (body.Element(Ns.Hl7 + "controlActProcess")?.Element(Ns.Hl7 + "reasonCode") is null)
            yield return Breach.Tolerated($"{Rule}/reasonCode", $"reasonCode {Reason} absent");
        if (Patient is null)
            yield return Breach.Tolerated($"{Rule}/patientIdentifier", "aucun INS demandé");
    }
}
