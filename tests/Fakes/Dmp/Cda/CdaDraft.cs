using System.Text;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A document at level 1 as a correct product writes it, to be spoiled.</summary>
internal static class CdaDraft
{
    private const string Person = "<assignedPerson><name><family>DEMO</family><given>Claire</given></name></assignedPerson>";
    private const string Code = """<code code="G15_10/SM26" codeSystem="1.2.250.1.213.1.1.4.5" displayName="Médecin - Qualifié en Médecine Générale (SM)"/>""";
    private const string Organisation = $"""<id root="1.2.250.1.71.4.2.2" extension="{BatchDraft.Geographic}"/><name>HOPITAL FICTIF</name>""";
    private const string Doctor = $"""<id root="1.2.250.1.71.4.2.1" extension="{VihfDraft.Doctor}"/>""";

    public const string Text = $"""
        <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
          <templateId root="2.16.840.1.113883.2.8.2.1"/><templateId root="1.2.250.1.213.1.1.1.1"/><templateId root="1.3.6.1.4.1.19376.1.2.20"/>
          <id root="{BatchDraft.DocumentId}"/>
          <code code="34112-3" codeSystem="2.16.840.1.113883.6.1" displayName="CR hospitalier (séjour)"/>
          <title>Compte rendu d'hospitalisation</title><effectiveTime value="20260301093000+0100"/>
          <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25" displayName="Normal"/><languageCode code="fr-FR"/>
          <setId root="1.2.250.1.999.1.1.4.7"/><versionNumber value="1"/>
          <recordTarget><patientRole>
            <id root="{VihfDraft.Oid}" extension="{VihfDraft.Ins}"/><id root="1.2.250.1.999.1.1.3" extension="IPP0042"/>
            <patient><name><family qualifier="BR">DEMONSTRATION</family><given>CAMILLE ROSE</given><given qualifier="BR">CAMILLE</given></name>
              <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19770605"/>
              <birthplace><place><addr><county>63220</county></addr></place></birthplace></patient>
          </patientRole></recordTarget>
          <author><time value="20260301093000+0100"/><assignedAuthor>{Doctor}{Code}{Person}<representedOrganization>{Organisation}</representedOrganization></assignedAuthor></author>
          <custodian><assignedCustodian><representedCustodianOrganization>{Organisation}</representedCustodianOrganization></assignedCustodian></custodian>
          <legalAuthenticator><time value="20260301093000+0100"/><signatureCode code="S"/><assignedEntity>{Doctor}{Code}{Person}<representedOrganization>{Organisation}</representedOrganization></assignedEntity></legalAuthenticator>
          <documentationOf><serviceEvent><effectiveTime><low value="20260226100000+0100"/><high value="20260301090000+0100"/></effectiveTime>
            <performer typeCode="PRF"><assignedEntity>{Doctor}<representedOrganization>{Organisation}<standardIndustryClassCode code="ETABLISSEMENT" codeSystem="1.2.250.1.213.1.1.4.9"/></representedOrganization></assignedEntity></performer></serviceEvent></documentationOf>
          <componentOf><encompassingEncounter><effectiveTime><low value="20260226100000+0100"/></effectiveTime><location><healthCareFacility><code code="SA01" codeSystem="1.2.250.1.71.4.2.4" displayName="Etablissement public de santé"/></healthCareFacility></location></encompassingEncounter></componentOf>
          <component><nonXMLBody><text mediaType="text/plain" representation="B64">RXNzYWk=</text></nonXMLBody></component>
        </ClinicalDocument>
        """;

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The document with one text in the place of another, which must be there.</summary>
    public static byte[] With(string was, string became)
    {
        Text.Should().Contain(was);
        return Encoding.UTF8.GetBytes(Text.Replace(was, became, StringComparison.Ordinal));
    }
}
