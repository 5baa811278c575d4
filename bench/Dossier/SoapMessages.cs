namespace Conformance.Bench.Dossier;

/// <summary>Messages of the size and shape of a search in the DMP, each unlike any other.</summary>
internal static class SoapMessages
{
    private const int Documents = 3;

    public static string Request(Random chance) => $"""
        POST /si-dmp-server/v2/services/registry HTTP/1.1
        Content-Type: application/soap+xml; charset=UTF-8

        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_{chance.NextInt64()}"><saml2:Issuer>CN=ETABLISSEMENT FICTIF</saml2:Issuer><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>{Noise(chance, 3000)}</SignatureValue></Signature><saml2:Subject><saml2:NameID>899900000012</saml2:NameID></saml2:Subject><saml2:AttributeStatement>{string.Concat(Enumerable.Range(0, 12).Select(rank => $"<saml2:Attribute Name=\"Attribut_{rank}\"><saml2:AttributeValue>valeur {rank}</saml2:AttributeValue></saml2:Attribute>"))}</saml2:AttributeStatement></saml2:Assertion></s:Header><s:Body><q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"><AdhocQuery id="urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d"><Slot name="$XDSDocumentEntryStatus"><ValueList><Value>('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')</Value></ValueList></Slot></AdhocQuery></q:AdhocQueryRequest></s:Body></s:Envelope>
        """;

    public static string Answer(Random chance) => $"""
        HTTP/1.1 200
        Content-Type: application/soap+xml; charset=UTF-8

        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><q:AdhocQueryResponse xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0" status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success" totalResultCount="{Documents}"><RegistryObjectList>{string.Concat(Enumerable.Range(0, Documents).Select(_ => Document(chance)))}</RegistryObjectList></q:AdhocQueryResponse></s:Body></s:Envelope>
        """;

    private static string Document(Random chance) => $"""
        <ExtrinsicObject id="urn:uuid:{chance.NextInt64()}" mimeType="text/xml" status="urn:oasis:names:tc:ebxml-regrep:StatusType:Approved">{string.Concat(Enumerable.Range(0, 20).Select(rank => $"<Slot name=\"slot{rank}\"><ValueList><Value>{chance.NextInt64()}</Value></ValueList></Slot>"))}<Name><LocalizedString value="Document {chance.NextInt64()}"/></Name><Classification classificationScheme="urn:uuid:f0306f51-975f-434e-a61c-c59651d33983" nodeRepresentation="34133-9"><Name><LocalizedString value="Synthèse"/></Name></Classification></ExtrinsicObject>
        """;

    private static string Noise(Random chance, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('A' + chance.Next(26))));
}
