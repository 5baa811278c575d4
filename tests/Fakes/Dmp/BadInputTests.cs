using System.Text;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class BadInputTests
{
    private readonly Stage _stage = new(Strictness.Sandbox);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static string Message => Messages.Td02(new VihfDraft().Signed());

    private void IsUnreadable(ServiceAnswer answer)
    {
        answer.Status.Should().Be(500);
        answer.All("Code").Single().Value.Should().Be("soap:Sender");
        answer.Notes.Should().ContainSingle(note => note.Severity == Severity.Bloquant);
        answer.Fact(DmpFacts.Result).Should().Be("Sender");
        _stage.Td02().Status.Should().Be(200);
    }

    private const string Bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">]><a>&d;</a>";
    private const string External = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";

    [TestCase("")]
    [TestCase("bonjour")]
    [TestCase("<a>")]
    [TestCase("<a/>")]
    [TestCase("<a>\u0001</a>")]
    [TestCase("<a>&#1;</a>")]
    [TestCase(Bomb)]
    [TestCase(External)]
    [TestCase("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"/>")]
    [TestCase("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Body/></Envelope>")]
    [TestCase("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Body><a/><b/></Body></Envelope>")]
    public void Anything_but_an_envelope_is_the_senders_fault(string body) => IsUnreadable(_stage.Ask("patients", body));

    [Test]
    public void Depth_is_bounded() => IsUnreadable(_stage.Ask("patients", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))));

    [Test]
    public void Bytes_that_are_no_text_are_the_senders_fault() => IsUnreadable(_stage.Handler.Answer(Messages.Post("patients", [0x3C, 0xE8, 0xFF, 0x00], Identities.Auth, "text/xml")));

    [TestCase("")]
    [TestCase("application/json")]
    [TestCase("multipart/form-data; boundary=a")]
    public void Content_type_is_that_of_soap(string type) => IsUnreadable(_stage.Handler.Answer(Messages.Post("patients", Message, type: type)));

    [TestCase("multipart/related", "--a\r\n\r\nbonjour")]
    [TestCase("multipart/related; boundary=a", "bonjour")]
    [TestCase("multipart/related; boundary=a", "--a")]
    [TestCase("multipart/related; boundary=a", "--a\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\n--b--\r\n--a--")]
    [TestCase("multipart/related; boundary=\"", "--\"\r\n\r\n--")]
    public void Broken_mime_is_the_senders_fault(string type, string body) => IsUnreadable(_stage.Handler.Answer(Messages.Post("patients", body, type: type)));

    [TestCase("root", "multipart/related; boundary=\"b\"; start=\"<root>\"")]
    [TestCase("0.1", "multipart/related; boundary=b")]
    [TestCase("root.message@cxf.apache.org", "multipart/related; type=\"application/xop+xml\"; boundary=b; start-info=\"application/soap+xml\"")]
    public void Mtom_is_taken_on_any_path(string id, string type)
    {
        var body = $"--b\r\nContent-Type: application/xop+xml; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <{id}>\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(Message))}\r\n--b--\r\n";
        var answer = _stage.Handler.Answer(Messages.Post("patients", body, type: type));
        (answer.Fact(DmpFacts.Signature), answer.Status).Should().Be(("valide", 200));
    }

    [Test]
    public void Soap_1_1_is_taken_and_noted()
    {
        var answer = _stage.Ask("patients", Message.Replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/"));
        answer.Rules().Should().Equal("SOAP 1.2");
        answer.Fact(DmpFacts.Signature).Should().Be("valide");
    }

    [Test]
    public void Unknown_actions_are_named_and_not_supported()
    {
        var answer = _stage.Ask("repository", Messages.Envelope("urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b", new VihfDraft().Signed(), "<a/>"));
        (answer.Operation, answer.Fact(DmpFacts.Result)).Should().Be(("TD2.1", "ActionNotSupported"));
    }

    [TestCase("GET", "patients", 405, "méthode GET au lieu de POST")]
    [TestCase("POST", "patient", 404, "« /si-dmp-server/v2/services/patient » n'est l'adresse d'aucun service ; ils sont sous /si-dmp-server/v2/services/ : patients, *, repository")]
    [TestCase("GET", "", 404, "*aucun service*")]
    public void Only_its_services_answer_and_what_was_expected_is_noted(string method, string path, int status, string words)
    {
        var answer = _stage.Handler.Answer(Messages.Post(path, "") with { Method = method });
        answer.Status.Should().Be(status);
        answer.Notes.Should().ContainSingle().Which.Observed.Should().Match(words);
    }

    [TestCase("", "message vide au lieu d'une enveloppe SOAP")]
    [TestCase("--b\r\nContent-Type: application/xop+xml\r\n\r\n<a/>", "*séparateur MIME : Content-Type multipart/related attendu*")]
    [TestCase("<a></b>", "XML illisible ou interdit, ligne 1, position 6 *")]
    public void Says_what_is_wrong_with_what_is_no_message(string body, string words) =>
        _stage.Ask("patients", body).Notes.Should().ContainSingle().Which.Observed.Should().Match(words);

    [Test]
    public void Ten_thousand_documents_in_a_set_are_answered()
    {
        var objects = string.Concat(Enumerable.Range(0, 10_000).Select(rank => $"<ExtrinsicObject xmlns=\"urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0\" id=\"Document{rank}\"><Slot name=\"creationTime\"><ValueList><Value>2026</Value></ValueList></Slot></ExtrinsicObject>"));
        var message = Messages.Envelope("urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b", new VihfDraft().Signed(), $"<ProvideAndRegisterDocumentSetRequest xmlns=\"urn:ihe:iti:xds-b:2007\">{objects}</ProvideAndRegisterDocumentSetRequest>");
        _stage.Ask("repository", message).Operation.Should().Be("TD2.1");
        _stage.Td02().Status.Should().Be(200);
    }

    [Test]
    public void Nodes_are_bounded() => IsUnreadable(_stage.Ask("patients", $"<a>{string.Concat(Enumerable.Repeat("<b/>", 1_100_000))}</a>"));

    [Test]
    public void A_document_by_a_hostile_name_goes_nowhere()
    {
        var body = $"--b\r\nContent-Type: application/xop+xml\r\n\r\n{Message}\r\n--b\r\nContent-ID: <../../etc/passwd>\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\r\n\r\nx\r\n--b--\r\n";
        _stage.Handler.Answer(Messages.Post("patients", body, type: "multipart/related; boundary=b")).Status.Should().Be(200);
    }

    [TestCase("MessageID")]
    [TestCase("ReplyTo")]
    [TestCase("Action")]
    public void Addressing_headers_are_required(string name)
    {
        using var exact = new Stage();
        exact.Serve(DmpState.OuvertAutorise);
        var answer = exact.Ask("patients", Message.Replace($"<{name} ", "<Autre ").Replace($"</{name}>", "</Autre>"));
        answer.Fact(DmpFacts.Result).Should().Be("MessageAddressingHeaderRequired");
        answer.Rules().Should().Equal($"WS-Addressing/{name}");
    }

    [TestCase("registry", "urn:hl7-org:v3:PRPA_IN201307UV02", "URL")]
    [TestCase("patients", "urn:ihe:iti:2007:RegistryStoredQuery", "WS-Addressing/Action")]
    public void Action_and_url_are_those_of_the_transaction(string path, string action, string rule)
    {
        var message = Message.Replace("urn:hl7-org:v3:PRPA_IN201307UV02</Action>", $"{action}</Action>");
        _stage.Ask(path, message).Should().Match<ServiceAnswer>(answer => answer.Status == 200 && answer.Notes.Single().Rule == rule);
        using var exact = new Stage();
        exact.Ask(path, message).Should().Match<ServiceAnswer>(answer => answer.Status == 500 && answer.Operation == "TD0.2");
    }
}
