using System.Globalization;
using System.Xml.Linq;
using static Conformance.Fakes.Dmp.Hl7Elements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of TD0.5 (ITI-47).</summary>
/// <param name="query">The question.</param>
/// <param name="found">The DMPs found.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class TraitsAnswer(TraitsQuery query, IReadOnlyList<DmpView> found, DateTimeOffset now)
{
    /// <summary>Acknowledgement: AA, or AE when there was nothing to search on.</summary>
    public string Acknowledgement => query.HasTraits ? Accepted : "AE";

    /// <summary>OK, NF without a match, AE without a question.</summary>
    public string Response => !query.HasTraits ? "AE" : found.Count == 0 ? "NF" : "OK";

    public XElement Write() => new(
        Ns.Hl7 + "PRPA_IN201306UV02",
        new XAttribute("ITSVersion", "XML_1.0"),
        Header("PRPA_IN201306UV02", query.Sender, now),
        Acknowledge(Acknowledgement, query.MessageId),
        Element(
            "controlActProcess",
            new XAttribute("classCode", "CACT"),
            new XAttribute("moodCode", "EVN"),
            Element("code", new XAttribute("code", "PRPA_TE201306UV02"), new XAttribute("codeSystem", "2.16.840.1.113883.1.6")),
            found.Select(Subject).ToArray(),
            Element(
                "queryAck",
                Copy(query.QueryId, "queryId"),
                Coded("queryResponseCode", Response),
                Element("resultTotalQuantity", new XAttribute("value", found.Count.ToString(CultureInfo.InvariantCulture)))),
            query.Query is null ? Array.Empty<XElement>() : [new XElement(query.Query)]));

    private XElement Subject(DmpView view) => Element(
        "subject",
        new XAttribute("contextConductionInd", "false"),
        new XAttribute("typeCode", "SUBJ"),
        Element(
            "registrationEvent",
            new XAttribute("classCode", "REG"),
            new XAttribute("moodCode", "EVN"),
            Coded("statusCode", "active"),
            Element("subject1", new XAttribute("typeCode", "SBJ"), new ExistencePatient(view, new PatientIdentifier(view.Patient.Ins, PatientIdentifier.TestOid), now).Write()),
            Custodian()));
}
