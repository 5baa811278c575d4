using System.Text;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Tests.Clinical;

public sealed class SoapAnswerTests
{
    private const string Multipart = "multipart/related; type=\"application/xop+xml\"; boundary=\"uuid:limite\"; start=\"<root@x>\"; start-info=\"application/soap+xml\"";

    [TestCase("doc-2@urn%3Aihe%3Aiti%3Axds-b%3A2007")]
    [TestCase("doc-2@urn:ihe:iti:xds-b:2007")]
    public void Finds_the_document_that_travels_beside_the_envelope(string partId) =>
        Encoding.UTF8.GetString(Td32.Read(SoapAnswer.Read(Multipart, Bytes(Mtom(partId)))).Bytes).Should().Be("contenu fictif");

    [Test]
    public void Says_which_part_is_missing()
    {
        var read = () => Td32.Read(SoapAnswer.Read(Multipart, Bytes(Mtom("autre@x"))));
        read.Should().Throw<DmpUnavailableException>().Which.Detail.Should().Contain("doc-2@urn:ihe:iti:xds-b:2007");
    }

    [Test]
    public void Reads_a_document_written_in_line() =>
        Encoding.UTF8.GetString(Td32.Read(SoapAnswer.Read("application/soap+xml", Bytes(Envelope("Y29udGVudQ==")))).Bytes).Should().Be("contenu");

    [TestCase("<Envelope><Body><Fault><Reason><Text>Certificat invalide</Text></Reason></Fault></Body></Envelope>", "Certificat invalide")]
    [TestCase("<!DOCTYPE x [<!ENTITY a 'b'>]><Envelope><Body><x>&a;</x></Body></Envelope>", "DTD")]
    [TestCase("<Envelope/>", "sans corps")]
    [TestCase("pas du XML", "Line 1")]
    public void Refuses(string answer, string detail)
    {
        var read = () => SoapAnswer.Read("application/soap+xml", Bytes(answer));
        read.Should().Throw<DmpUnavailableException>().Which.Detail.Should().Contain(detail);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Mtom(string partId) => string.Join("\r\n",
        "", "--uuid:limite", "Content-Type: application/xop+xml; charset=UTF-8", "Content-ID: <root@x>", "",
        Envelope("<i:Include xmlns:i=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:doc-2@urn%3Aihe%3Aiti%3Axds-b%3A2007\"/>"),
        "--uuid:limite", "Content-Type: text/xml", "Content-Transfer-Encoding: binary", $"Content-ID: <{partId}>", "", "contenu fictif", "--uuid:limite--");

    private static string Envelope(string document) => $"""
        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><RetrieveDocumentSetResponse xmlns="urn:ihe:iti:xds-b:2007">
          <r:RegistryResponse xmlns:r="urn:r" status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success"/>
          <DocumentResponse><mimeType>text/xml</mimeType><Document>{document}</Document></DocumentResponse>
        </RetrieveDocumentSetResponse></s:Body></s:Envelope>
        """;
}
