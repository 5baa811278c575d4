using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;
using static Conformance.Fakes.Dmp.Hl7Elements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of TD0.2.</summary>
/// <param name="query">The question.</param>
/// <param name="view">The DMP as the professional finds it; null when the question named no patient.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class ExistenceAnswer(ExistenceQuery query, DmpView? view, DateTimeOffset now)
{
    private const string Lists = Hl7Elements.DmpLists;

    /// <summary>Acknowledgement: AA, or AE when there was nothing to answer to.</summary>
    public string Acknowledgement => view is null ? "AE" : Accepted;

    /// <summary>OK, NF without a DMP, AE without a question.</summary>
    public string Response => view is null ? "AE" : view.State is DmpState.NonCree ? "NF" : "OK";

    /// <summary>Authorisation; null without a DMP.</summary>
    public string? Authorisation => view?.State switch
    {
        null or DmpState.NonCree => null,
        DmpState.OuvertAutorise => "VALIDE",
        DmpState.OuvertExpire => "EXPIRE",
        DmpState.OuvertInterdit => "INTERDIT",
        _ => "NON_EXISTE",
    };

    /// <summary>INS-C of the patient; null without a DMP.</summary>
    public string? CalculatedIns => view is null or { State: DmpState.NonCree } ? null : PatientOf(view).CalculatedIns;

    public XElement Write() => new(
        Ns.Hl7 + "PRPA_IN201308UV02",
        new XAttribute("ITSVersion", "XML_1.0"),
        Ns.Prefix("ns2", Ns.Gdp),
        Header("PRPA_IN201308UV02", query.Sender, now),
        Authorisation is null ? [] : AttentionLines(Authorisation, view?.Authorisation is { IsTreatingDoctor: true }),
        Acknowledge(Acknowledgement, query.MessageId),
        Control());

    private static object[] AttentionLines(string authorisation, bool isTreatingDoctor) =>
    [
        Line("AUTORISATION", $"{Lists}.6.1", "CV", new XAttribute("code", authorisation), new XAttribute("codeSystem", $"{Lists}.6.2")),
        Line("STATUT_MT", $"{Lists}.6.3", "BL", new XAttribute("value", isTreatingDoctor)),
    ];

    private static XElement Line(string keyword, string system, string type, params object[] value) =>
        Element("attentionLine", Coded("keyWordText", keyword, system), Typed(type, value));

    private XElement Control() => Element(
        "controlActProcess",
        new XAttribute("classCode", "CACT"),
        new XAttribute("moodCode", "EVN"),
        Element("reasonCode", new XAttribute("code", ExistenceQuery.Reason), new XAttribute("codeSystem", "1.2.250.1.213.1.1.4.11"), new XAttribute("displayName", "Test d'existence de dossier")),
        view is null || view.State is DmpState.NonCree ? [] : Subject(view),
        Element(
            "queryAck",
            Copy(query.QueryId, "queryId"),
            Coded("queryResponseCode", Response)));

    private ExistencePatient PatientOf(DmpView found) => new(found, query.Patient!, now);

    private object[] Subject(DmpView found) =>
    [
        Element(
            "subject",
            new XAttribute("contextConductionInd", "false"),
            new XAttribute("typeCode", "SUBJ"),
            Element(
                "registrationEvent",
                new XAttribute("classCode", "REG"),
                new XAttribute("moodCode", "EVN"),
                Coded("statusCode", "completed"),
                Element("subject1", new XAttribute("typeCode", "SBJ"), PatientOf(found).WriteWithHistory()),
                Custodian())),
    ];
}
