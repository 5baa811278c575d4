using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>SOAP requests as a correct product writes them, to be spoiled.</summary>
internal static class Messages
{
    public const string Root = "https://127.0.0.1:8443/si-dmp-server/v2/services/";
    public const string MessageId = "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e";

    public static string Td02(string vihf, string ins = VihfDraft.Ins, string oid = VihfDraft.Oid) => Envelope("urn:hl7-org:v3:PRPA_IN201307UV02", vihf, $"""
        <PRPA_IN201307UV02 xmlns="urn:hl7-org:v3" ITSVersion="XML_1.0">{Transmission("PRPA_IN201307UV02")}<controlActProcess classCode="CACT" moodCode="EVN"><reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11"/><queryByParameter><queryId root="1.2.5" extension="requete"/><statusCode code="new"/><parameterList><patientIdentifier><value root="{oid}" extension="{ins}"/><semanticsText>Patient.id</semanticsText></patientIdentifier></parameterList></queryByParameter></controlActProcess></PRPA_IN201307UV02>
        """);

    public static string Td03(string vihf, string action, string? role = null) => Envelope(
        "urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization",
        vihf,
        $"""<setAuthorization xmlns="urn:si-dmp-habilitations"><action>{action}</action>{(role is null ? "" : $"<role>{role}</role>")}</setAuthorization>""");

    public static string Td04(string vihf, string date = "") => Envelope(
        "urn:si-dmp-patients:PatientSpecificEndPoint:patientList",
        vihf,
        $"""<patientList xmlns="urn:si-dmp-patients"><date>{date}</date></patientList>""");

    public static string Td05(string vihf, string parameters) => Envelope("urn:hl7-org:v3:PRPA_IN201305UV02", vihf, $"""
        <PRPA_IN201305UV02 xmlns="urn:hl7-org:v3" ITSVersion="XML_1.0">{Transmission("PRPA_IN201305UV02")}<controlActProcess classCode="CACT" moodCode="EVN"><queryByParameter><queryId root="1.2.5" extension="requete"/><statusCode code="new"/><parameterList>{parameters}</parameterList></queryByParameter></controlActProcess></PRPA_IN201305UV02>
        """);

    public static string Td16(string vihf, string mode) => Envelope(
        "urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatient",
        vihf,
        $"""<listAuthorizationByPatient xmlns="urn:si-dmp-habilitations"><mode>{mode}</mode></listAuthorizationByPatient>""");

    public static string Td31(string vihf, string returnType = "LeafClass", string slots = "", string query = "14d4debf-8f97-4251-9a74-a90016b0af0d", string status = "Approved") => Envelope(
        "urn:ihe:iti:2007:RegistryStoredQuery",
        vihf,
        $"""
        <q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><q:ResponseOption returnComposedObjects="true" returnType="{returnType}"/><AdhocQuery id="urn:uuid:{query}">{Slot("$XDSDocumentEntryPatientId", $"'{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH'")}{(status.Length == 0 ? "" : Slot("$XDSDocumentEntryStatus", $"('urn:oasis:names:tc:ebxml-regrep:StatusType:{status}')"))}{slots}</AdhocQuery></q:AdhocQueryRequest>
        """);

    public static string StoredQuery(string vihf, string query, string slots, string returnType) => Envelope(
        "urn:ihe:iti:2007:RegistryStoredQuery",
        vihf,
        $"""
        <q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><q:ResponseOption returnComposedObjects="true" returnType="{returnType}"/><AdhocQuery id="urn:uuid:{query}">{slots}</AdhocQuery></q:AdhocQueryRequest>
        """);

    public static string Td33(string vihf, string objects) => Envelope(
        "urn:ihe:iti:2010:UpdateDocumentSet", vihf, $"""<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">{objects}</lcm:SubmitObjectsRequest>""");

    public static string Slot(string name, string value) => $"<Slot name=\"{name}\"><ValueList><Value>{value}</Value></ValueList></Slot>";

    public static string Td32(string vihf, params string[] documents) => Envelope("urn:ihe:iti:2007:RetrieveDocumentSet", vihf, $"""
        <RetrieveDocumentSetRequest xmlns="urn:ihe:iti:xds-b:2007">{string.Concat(documents.Select(id => $"<DocumentRequest><RepositoryUniqueId>1.2.250.1.213.4.1.1.1.2</RepositoryUniqueId><DocumentUniqueId>{id}</DocumentUniqueId></DocumentRequest>"))}</RetrieveDocumentSetRequest>
        """);

    public static string Envelope(string action, string vihf, string body) => $"""
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Header><MessageID xmlns="http://www.w3.org/2005/08/addressing">{MessageId}</MessageID><To xmlns="http://www.w3.org/2005/08/addressing"/><ReplyTo xmlns="http://www.w3.org/2005/08/addressing"><Address>http://www.w3.org/2005/08/addressing/anonymous</Address></ReplyTo><Action xmlns="http://www.w3.org/2005/08/addressing">{action}</Action><wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">{vihf}</wsse:Security></soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>
        """;

    private static string Transmission(string interaction) => $"""
        <id root="1.2.3" extension="question"/><creationTime value="20260302081500"/><interactionId root="2.16.840.1.113883.1.6" extension="{interaction}"/><processingCode code="P"/><processingModeCode code="T"/><acceptAckCode code="AL"/><receiver typeCode="RCV"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.250.1.213.4.1.1.1"/><softwareName>DMP</softwareName></device></receiver><sender typeCode="SND"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.3.4"/><softwareName>DPI DEMO</softwareName></device></sender>
        """;

    public static ServiceRequest Post(string path, string envelope, X509Certificate2? client = null, string type = "application/soap+xml; charset=UTF-8") =>
        Post(path, Encoding.UTF8.GetBytes(envelope), client ?? Identities.Auth, type);

    public static ServiceRequest Post(string path, byte[] body, X509Certificate2? client, string type) => new(
        "POST", new Uri(Root + path), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = type }, body, client);
}
