using System.Globalization;
using System.Xml.Linq;

namespace Lanterne.Dmp;

/// <summary>TD0.2: is there a DMP, and may the professional read it?</summary>
internal static class ExistenceQuestion
{
    private const string Software = "1.2.250.1.213.1.1.9998";
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

    /// <summary>The question about a person.</summary>
    public static Question Of(string ins, DateTimeOffset now) => new("patients", "urn:hl7-org:v3:PRPA_IN201307UV02", XElement.Parse(
        $"""
        <PRPA_IN201307UV02 xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ITSVersion="XML_1.0">
          <id root="{Software}" extension="{Guid.CreateVersion7(now):N}"/>
          <creationTime value="{now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}"/>
          <interactionId root="2.16.840.1.113883.1.6" extension="PRPA_IN201307UV02"/>
          <processingCode code="P"/><processingModeCode code="T"/><acceptAckCode code="AL"/>
          <receiver typeCode="RCV"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.250.1.213.4.1.1.1"/><softwareName>DMP</softwareName></device></receiver>
          <sender typeCode="SND"><device classCode="DEV" determinerCode="INSTANCE"><id root="{Software}"/><softwareName>Lanterne</softwareName></device></sender>
          <attentionLine xsi:nil="true"/>
          <controlActProcess classCode="CACT" moodCode="EVN">
            <reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11" displayName="Test d'existence de dossier"/>
            <queryByParameter>
              <queryId root="{Software}" extension="{Guid.CreateVersion7(now):N}"/><statusCode code="new"/>
              <parameterList><dataSource xsi:nil="true"/>
                <patientIdentifier><value root="{AssertionWriter.InsRoot}" extension="{ins}"/><semanticsText>Patient.id</semanticsText></patientIdentifier>
              </parameterList>
            </queryByParameter>
          </controlActProcess>
        </PRPA_IN201307UV02>
        """));

    /// <summary>What the answer says.</summary>
    /// <exception cref="DmpException">The DMP could not answer.</exception>
    public static DmpState Read(XElement answer)
    {
        if (CodeOf(answer, "acknowledgement", "typeCode") != "AA")
            throw new DmpException("Le DMP n'a pas su dire l'état de ce dossier.");
        if (CodeOf(answer, "queryResponseCode", "code") == "NF")
            return DmpState.Inexistant;

        var patient = answer.Descendants(Hl7 + "patient").FirstOrDefault();
        if (patient?.Element(Hl7 + "statusCode")?.Attribute("code")?.Value == "terminated")
            return DmpState.Clos;
        var authorised = answer.Elements(Hl7 + "attentionLine")
            .Where(line => line.Element(Hl7 + "keyWordText")?.Attribute("code")?.Value == "AUTORISATION")
            .Any(line => line.Element(Hl7 + "value")?.Attribute("code")?.Value == "VALIDE");
        return authorised ? DmpState.Accessible : DmpState.Reserve;
    }

    private static string? CodeOf(XElement answer, string element, string attribute) => answer.Descendants(Hl7 + element).FirstOrDefault()?.Attribute(attribute)?.Value;
}
