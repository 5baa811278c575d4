using System.Globalization;
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

    public XmlText Write() => XmlText.Of($"""
        <PRPA_IN201306UV02 ITSVersion="XML_1.0" xmlns="urn:hl7-org:v3">
          {Header("PRPA_IN201306UV02", query.Sender, now)}
          {Acknowledge(Acknowledgement, query.MessageId)}
          <controlActProcess classCode="CACT" moodCode="EVN">
            <code code="PRPA_TE201306UV02" codeSystem="2.16.840.1.113883.1.6"/>
            {found.Select(Subject)}
            <queryAck>
              {Copy(query.QueryId, "queryId")}
              <queryResponseCode code="{Response}"/>
              <resultTotalQuantity value="{found.Count.ToString(CultureInfo.InvariantCulture)}"/>
            </queryAck>
            {(query.Query is null ? default : Copy(query.Query))}
          </controlActProcess>
        </PRPA_IN201306UV02>
        """);

    private XmlText Subject(DmpView view) => XmlText.Of($"""
        <subject contextConductionInd="false" typeCode="SUBJ">
          <registrationEvent classCode="REG" moodCode="EVN">
            <statusCode code="active"/>
            <subject1 typeCode="SBJ">{new ExistencePatient(view, new PatientIdentifier(view.Patient.Ins, PatientIdentifier.TestOid), now).Write()}</subject1>
            {Custodian}
          </registrationEvent>
        </subject>
        """);
}
