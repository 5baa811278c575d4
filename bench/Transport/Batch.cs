using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>The body of a TD2.1 of one document, with the metadata that every batch has.</summary>
internal static class Batch
{
    private const string Patient = $"{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH";
    private const string Doctor = $"{VihfDraft.Doctor}^DEMO^Claire^^^^^^&amp;1.2.250.1.71.4.2.1&amp;ISO^D^^^IDNPS";

    public static string Body(string uniqueId) => $"""
        <x:ProvideAndRegisterDocumentSetRequest xmlns:x="urn:ihe:iti:xds-b:2007" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><l:SubmitObjectsRequest xmlns:l="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0"><RegistryObjectList>
        <RegistryPackage id="SubmissionSet01">{Slot("submissionTime", "20260302081500")}{Author("a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d", "SubmissionSet01")}{Code("aa543740-bdda-424e-8c96-df4873be8500", "SubmissionSet01", "07", "1.2.250.1.213.2.2")}<Classification id="c0" classificationNode="urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd" classifiedObject="SubmissionSet01"/>{Id("6b5aea1a-874d-4603-a4bc-96a0a7b38446", "SubmissionSet01", Patient)}{Id("554ac39e-e3fe-47fe-b233-965d2a147832", "SubmissionSet01", "1.2.250.1.999.1")}{Id("96fdda7c-d067-4183-912e-bf5ee74998a8", "SubmissionSet01", $"{uniqueId}.1")}</RegistryPackage>
        <ExtrinsicObject id="Document01" mimeType="text/xml" objectType="urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1">{Slot("creationTime", "20260302081500")}{Slot("languageCode", "fr-FR")}{Slot("legalAuthenticator", Doctor)}{Slot("serviceStartTime", "20260302080000")}{Slot("sourcePatientId", Patient)}{Slot("sourcePatientInfo", "PID-5|DEMO^PATIENT^^^^^L")}<Name><LocalizedString value="Compte rendu"/></Name>{Author("93606bcf-9494-43ec-9b4e-a7748d1a838d", "Document01")}{Code("41a5887f-8865-4c09-adf7-e362475b143a", "Document01", "10", "1.2.250.1.213.1.1.4.1")}{Code("f4f85eac-e6cb-4883-b524-f2705394840f", "Document01", "N", "2.16.840.1.113883.5.25")}{Code("a09d5840-386c-46f2-b5ad-9c3699a4309d", "Document01", "urn:ihe:iti:xds-sd:text:2008", "1.3.6.1.4.1.19376.1.2.3")}{Code("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", "Document01", "SA01", "1.2.250.1.71.4.2.4")}{Code("cccf5598-8b07-4b77-a05e-ae952c785ead", "Document01", "ETABLISSEMENT", "1.2.250.1.213.1.1.4.9")}{Code("f0306f51-975f-434e-a61c-c59651d33983", "Document01", "34112-3", "2.16.840.1.113883.6.1")}{Id("58a6f841-87b3-4a3e-92fd-a8ffeff98427", "Document01", Patient)}{Id("2e82c1f6-a085-4c72-9da3-8640a32e42ab", "Document01", $"{uniqueId}.2")}</ExtrinsicObject>
        <Association id="a1" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="SubmissionSet01" targetObject="Document01">{Slot("SubmissionSetStatus", "Original")}</Association>
        </RegistryObjectList></l:SubmitObjectsRequest><x:Document id="Document01"><i:Include xmlns:i="http://www.w3.org/2004/08/xop/include" href="cid:document%40mesure"/></x:Document></x:ProvideAndRegisterDocumentSetRequest>
        """;

    private static string Slot(string name, string value) => Messages.Slot(name, value);

    private static string Author(string scheme, string of) =>
        $"""<Classification id="{of}-author" classificationScheme="urn:uuid:{scheme}" classifiedObject="{of}" nodeRepresentation="">{Slot("authorPerson", Doctor)}{Slot("authorInstitution", "HOPITAL FICTIF^^^^^&amp;1.2.250.1.71.4.2.2&amp;ISO^IDNST^^^10B0123457")}{Slot("authorSpecialty", "G15_10/SM04^Médecin^1.2.250.1.213.1.1.4.5")}</Classification>""";

    private static string Code(string scheme, string of, string code, string system) =>
        $"""<Classification id="{of}-{scheme[..8]}" classificationScheme="urn:uuid:{scheme}" classifiedObject="{of}" nodeRepresentation="{code}">{Slot("codingScheme", system)}<Name><LocalizedString value="{code}"/></Name></Classification>""";

    private static string Id(string scheme, string of, string value) =>
        $"""<ExternalIdentifier id="{of}-{scheme[..8]}" identificationScheme="urn:uuid:{scheme}" registryObject="{of}" value="{value}"><Name><LocalizedString value="id"/></Name></ExternalIdentifier>""";
}
