using System.Text;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Tests.Evidence;

public sealed class MessageTests
{
    private const string Head = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: ";

    [Test]
    public void Splits_head_and_body() => Read($"{Head}text/plain\r\n\r\nbonjour").Should().Match<Message>(
        message => message.Head!.StartsWith("POST /x") && message.Parts.Single().Text == "bonjour");

    [Test]
    public void Reads_a_head_without_a_body() => Read("GET /x HTTP/1.1\r\nHost: a\r\n\r\n").Parts.Should().BeEmpty();

    [Test]
    public void Reads_bytes_without_a_head_as_a_body() => Read("{\"a\":1}", "application/json").Should().Match<Message>(
        message => message.Head == null && message.Parts.Single().Text == "{\n  \"a\": 1\n}");

    [TestCase("application/soap+xml; charset=utf-8")]
    [TestCase("text/xml")]
    [TestCase("application/xop+xml; type=\"application/soap+xml\"")]
    public void Indents_xml(string type) => Read($"{Head}{type}\r\n\r\n<a><b/></a>").Parts[0].Text.Should().Be("<a>\n  <b />\n</a>");

    [Test]
    public void Indents_json_and_keeps_its_letters() => Read($"{Head}application/fhir+json\r\n\r\n{{\"nom\":\"Élodie\"}}").Parts[0].Text.Should().Contain("  \"nom\": \"Élodie\"");

    [Test]
    public void Shows_a_form_one_field_a_line() => Read($"{Head}application/x-www-form-urlencoded\r\n\r\na=1&b=deux+mots%21").Parts[0].Text.Should().Be("a=1\nb=deux mots!");

    [Test]
    public void Takes_the_parts_of_mtom_apart()
    {
        var message = Read($"{Head}multipart/related; boundary=\"--=x\"\r\n\r\n----=x\r\nContent-Type: application/xop+xml\r\n\r\n<a/>\r\n----=x\r\nContent-Type: application/pdf\r\n\r\n%PDF\0\r\n----=x--\r\n");
        message.Parts.Select(part => (part.MediaType, part.Text, part.Size)).Should().Equal(("application/soap+xml", "<a />", 4), ("application/pdf", null, 5));
    }

    [Test]
    public void Keeps_a_multipart_without_its_boundary_as_text() => Read($"{Head}multipart/mixed; boundary=x\r\n\r\nrien").Parts.Single().Text.Should().Be("rien");

    [Test]
    public void Keeps_the_rest_of_a_multipart_cut_short() => Read($"{Head}multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\ncoupé").Parts.Should().ContainSingle();

    [Test]
    public void Reads_an_email() => Read("From: a@test.mssante.fr\r\nSubject: =?utf-8?q?x?=\r\n suite\r\n\r\nBonjour", "message/rfc822").Parts.Single().Text.Should().Be("Bonjour");

    [TestCase("quoted-printable", "=C3=A9t=\r\n=C3=A9 =zz")]
    [TestCase("base64", "w6l0w6kg\r\nPXp6")]
    public void Undoes_the_transfer_encoding_of_an_email(string encoding, string body) =>
        Read($"Subject: x\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}", "message/rfc822").Parts.Single().Text.Should().Be("été =zz");

    [Test]
    public void Keeps_bad_base64_as_it_came() => Read("Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n***", "message/rfc822").Parts.Single().Text.Should().Be("***");

    [Test]
    public void Takes_parts_within_parts_apart()
    {
        const string inner = "Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\ntexte\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>\r\n--i--";
        var message = Read($"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n{inner}\r\n--o\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--o--\r\n", "message/rfc822");
        message.Parts.Select(part => part.MediaType).Should().Equal("text/plain", "text/html", "application/zip");
        message.Parts[2].Should().Match<MessagePart>(part => part.Text == null && part.Size == 3);
    }

    [Test, CancelAfter(5000)]
    public void Gives_up_at_once_on_what_only_begins_like_headers()
    {
        var transcript = string.Concat(Enumerable.Repeat("A: b\r\n", 3000)) + "250 OK\r\n\r\n";
        Read(transcript, "text/plain").Head.Should().BeNull();
    }

    [Test]
    public void Says_what_is_binary() => MessageReader.Read([0, 1, 2], "application/octet-stream").Parts.Single().Text.Should().BeNull();

    [Test]
    public void Says_what_is_not_utf8() => MessageReader.Read([0xE9, 0x20], "text/plain").Parts.Single().Text.Should().BeNull();

    [TestCase("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    [TestCase("<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>")]
    [TestCase("<a><b></a>")]
    public void Shows_hostile_or_malformed_xml_as_it_came(string xml) => Read(xml, "text/xml").Parts.Single().Text.Should().Be(xml);

    [Test]
    public void Shows_malformed_json_as_it_came() => Read("{\"a\":", "application/json").Parts.Single().Text.Should().Be("{\"a\":");

    [Test]
    public void Shortens_very_long_values() => Read($"<a>{new string('x', 5000)}</a>", "text/xml").Parts.Single().Text.Should().EndWith("x… [1000 caractères de plus dans le fichier]</a>");

    [Test]
    public void Replaces_characters_that_a_page_may_not_hold() => Read("a\u0001b", "text/plain").Parts.Single().Text.Should().Be("a\uFFFDb");

    [TestCase("pas un type")]
    [TestCase("")]
    public void Bears_a_media_type_that_is_none(string type) => Read("x", type).Parts.Single().MediaType.Should().Be("application/octet-stream");

    [TestCase("image/png", "png")]
    [TestCase("application/soap+xml; action=x", "xml")]
    [TestCase("application/fhir+json", "json")]
    [TestCase("text/html", "txt")]
    [TestCase("message/http", "txt")]
    [TestCase("video/webm", "webm")]
    [TestCase("application/zip", "zip")]
    [TestCase("application/octet-stream", "bin")]
    public void Gives_a_file_an_extension_that_no_browser_runs(string type, string extension) => MediaTypes.ExtensionOf(type).Should().Be(extension);

    private static Message Read(string content, string type = "message/http") => MessageReader.Read(Encoding.UTF8.GetBytes(content), type);
}
