using Conformance.Reports.Journal.Facts;
using static Conformance.Fakes.Dmp.Hl7Elements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of TD0.2.</summary>
/// <param name="query">The question.</param>
/// <param name="view">The DMP as the professional finds it; null when the question named no patient.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class ExistenceAnswer(ExistenceQuery query, DmpView? view, DateTimeOffset now)
{
    private readonly ExistencePatient? _patient = view is null or { State: DmpState.NonCree } ? null : new ExistencePatient(view, query.Patient!, now);

    /// <summary>Acknowledgement: AA, or AE when there was nothing to answer to.</summary>
    public string Acknowledgement => view is null ? "AE" : Accepted;

    /// <summary>OK, NF without a DMP, AE without a question.</summary>
    public string Response => view is null ? "AE" : _patient is null ? "NF" : "OK";

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
    public string? CalculatedIns => _patient?.CalculatedIns;

    public XmlText Write() => XmlText.Of($"""
        <PRPA_IN201308UV02 ITSVersion="XML_1.0" xmlns="urn:hl7-org:v3" xmlns:ns2="asip:ci-sis:gdp:2010">
          {Header("PRPA_IN201308UV02", query.Sender, now)}
          {AttentionLines()}
          {Acknowledge(Acknowledgement, query.MessageId)}
          <controlActProcess classCode="CACT" moodCode="EVN">
            <reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11" displayName="Test d'existence de dossier"/>
            {Subject()}
            <queryAck>
              {Copy(query.QueryId, "queryId")}
              <queryResponseCode code="{Response}"/>
            </queryAck>
          </controlActProcess>
        </PRPA_IN201308UV02>
        """);

    private XmlText AttentionLines() => Authorisation is null ? default : XmlText.Of($"""
        <attentionLine>
          <keyWordText code="AUTORISATION" codeSystem="1.2.250.1.213.4.1.2.6.1"/>
          <value code="{Authorisation}" codeSystem="1.2.250.1.213.4.1.2.6.2" xsi:type="CV" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
        </attentionLine>
        <attentionLine>
          <keyWordText code="STATUT_MT" codeSystem="1.2.250.1.213.4.1.2.6.3"/>
          {Typed("BL", view?.Authorisation is { IsTreatingDoctor: true } ? "true" : "false")}
        </attentionLine>
        """);

    private XmlText Subject() => _patient is null ? default : XmlText.Of($"""
        <subject contextConductionInd="false" typeCode="SUBJ">
          <registrationEvent classCode="REG" moodCode="EVN">
            <statusCode code="completed"/>
            <subject1 typeCode="SBJ">{_patient.WriteWithHistory()}</subject1>
            {Custodian}
          </registrationEvent>
        </subject>
        """);
}
