using System.Text;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class MtomTests
{
    private const string Type = "multipart/related; type=\"application/xop+xml\"; boundary=b; start=\"<0.1>\"; start-info=\"application/soap+xml\"";
    private static readonly byte[] Every = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

    private readonly Reception _reception = new(Strictness.Exact);

    private static string Envelope => Messages.Envelope("urn:a", "", "<a/>");

    private static byte[] Root(string id = "0.1", string? envelope = null) => PartOf($"Content-Type: application/xop+xml; charset=UTF-8\r\nContent-ID: <{id}>", Encoding.UTF8.GetBytes(envelope ?? Envelope));

    private static byte[] PartOf(string headers, byte[] content) => [.. Encoding.ASCII.GetBytes($"--b\r\n{headers}\r\n\r\n"), .. content, 13, 10];

    private SoapMessage? Read(string type, params byte[][] parts) =>
        SoapReader.Read(Messages.Post("repository", [.. parts.SelectMany(part => part), .. "--b--\r\n"u8], null, type), _reception);

    private SoapMessage? ReadWith(string headers, byte[] content) => Read(Type, Root(), PartOf(headers, content));

    [TestCase("Content-ID: <doc>")]
    [TestCase("Content-ID: doc\r\nContent-Transfer-Encoding: binary")]
    [TestCase("content-id: <doc>\r\ncontent-transfer-encoding: 8BIT\r\nContent-Type: text/xml; charset=Cp1252")]
    public void Bytes_of_a_part_stand_under_its_content_id(string headers)
    {
        var message = ReadWith(headers, Every)!;
        message.Attachments.Keys.Should().Equal("doc");
        message.Attachments["doc"].Content.ToArray().Should().Equal(Every);
        _reception.Notes.Should().BeEmpty();
    }

    [Test]
    public void Headers_of_a_part_are_read_wherever_they_end([Range(470, 530)] int padding) =>
        ReadWith($"X-Padding: {new string('p', padding)}\r\nContent-ID: <doc>", Every)!.Attachments["doc"].Content.ToArray().Should().Equal(Every);

    [Test]
    public void Headers_without_an_end_in_sight_are_refused()
    {
        ReadWith($"X-Padding: {new string('p', 16 * 1024)}", Every).Should().BeNull();
        _reception.Notes.Single().Observed.Should().Contain("en-têtes d'une partie sans fin, ou trop longs");
    }

    [Test]
    public void Base_64_is_taken_with_its_line_ends()
    {
        var content = Convert.ToBase64String(Every, Base64FormattingOptions.InsertLineBreaks);
        var part = ReadWith("Content-ID: <doc>\r\nContent-Transfer-Encoding: BASE64", Encoding.ASCII.GetBytes(content))!.Attachments["doc"].Content;
        part.ToArray().Should().Equal(Every);
        part.Length.Should().Be(256);
    }

    [TestCase("2-1@urn%3Aihe%3Aiti%3Axds-b%3A2007")]
    [TestCase("2-1@urn:ihe:iti:xds-b:2007")]
    public void Href_names_its_part_percent_encoded_or_not(string id)
    {
        var message = ReadWith("Content-ID: <2-1@urn:ihe:iti:xds-b:2007>", Every)!;
        message.Attached($"cid:{id}")!.Content.Length.Should().Be(256);
        message.Attached("cid:autre").Should().BeNull();
    }

    [Test]
    public void Root_is_the_part_that_start_names()
    {
        var message = Read(Type, PartOf("Content-ID: <doc>", Every), Root())!;
        message.Body.Name.LocalName.Should().Be("a");
        message.Attachments.Keys.Should().Equal("doc");
    }

    [TestCase("multipart/related; boundary=\"b\"", "0.1")]
    [TestCase("Multipart/Related; Type=\"application/xop+xml\"; Boundary=b", "rootpart@soapui.org")]
    [TestCase("multipart/related; boundary=b; start=\"<root.message@cxf.apache.org>\"", "root.message@cxf.apache.org")]
    public void Root_is_the_first_part_otherwise(string type, string id)
    {
        Read(type, Root(id))!.Body.Name.LocalName.Should().Be("a");
        _reception.Notes.Should().BeEmpty();
    }

    [Test]
    public void Lines_may_end_by_line_feed_alone_as_in_official_recordings()
    {
        var text = $"--b\nContent-Type: application/xop+xml\nContent-ID: <0.1>\n\n{Envelope}\n--b \nContent-ID: <doc>\n\nbon\njour\n--b--";
        var message = SoapReader.Read(Messages.Post("repository", Encoding.UTF8.GetBytes(text), null, Type), _reception)!;
        Encoding.UTF8.GetString(message.Attachments["doc"].Content.ToArray()).Should().Be("bon\njour");
    }

    [TestCase("--bb")]
    [TestCase("x--b")]
    [TestCase("--b x")]
    public void What_only_looks_like_a_boundary_is_content(string line) =>
        ReadWith("Content-ID: <doc>", Encoding.UTF8.GetBytes($"a\r\n{line}\r\nb"))!.Attachments["doc"].Content.Length.Should().Be(6 + line.Length);

    [TestCase("multipart/related; boundary=----=_Part_9_20030738.1554380517598", "----=_Part_9_20030738.1554380517598")]
    [TestCase("multipart/related; boundary=uuid:1f-2a+id=1", "uuid:1f-2a+id=1")]
    [TestCase("multipart/related; boundary=\"uuid:1f-2a+id=1\"", "uuid:1f-2a+id=1")]
    public void Boundaries_are_those_of_real_clients_quoted_or_not(string type, string boundary)
    {
        var text = $"\r\n--{boundary}\r\nContent-Type: application/xop+xml\r\n\r\n{Envelope}\r\n--{boundary}--\r\n";
        SoapReader.Read(Messages.Post("repository", Encoding.UTF8.GetBytes(text), null, type), _reception)!.Body.Name.LocalName.Should().Be("a");
    }

    [Test]
    public void Soap_1_1_is_taken_inside_xop()
    {
        Read(Type, Root(envelope: Envelope.Replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/")))!.IsSoap12.Should().BeFalse();
        _reception.Notes.Single().Rule.Should().Be("SOAP 1.2");
    }

    [Test]
    public void An_envelope_in_another_charset_is_read_as_its_part_says()
    {
        var envelope = Encoding.Latin1.GetBytes(Messages.Envelope("urn:a", "", "<a>é</a>"));
        Read(Type, PartOf("Content-Type: application/xop+xml; charset=Cp1252\r\nContent-ID: <0.1>", envelope))!.Body.Value.Should().Be("é");
    }

    [Test]
    public void Utf_8_is_read_as_such_whatever_its_part_says() =>
        Read(Type, PartOf("Content-Type: application/xop+xml; charset=Cp1252\r\nContent-ID: <0.1>", Encoding.UTF8.GetBytes(Messages.Envelope("urn:a", "", "<a>é</a>"))))!.Body.Value.Should().Be("é");

    [Test]
    public void Two_parts_of_one_content_id_are_noted()
    {
        Read(Type, Root(), PartOf("Content-ID: <doc>", [1]), PartOf("Content-ID: <doc>", [2]))!.Attachments["doc"].Content.ToArray().Should().Equal(1);
        _reception.Notes.Single().Observed.Should().Contain("doc");
    }

    [Test]
    public void A_part_without_content_id_is_noted()
    {
        ReadWith("Content-Type: text/xml", Every)!.Attachments.Should().BeEmpty();
        _reception.Notes.Single().Observed.Should().Contain("sans Content-ID");
    }

    [TestCase("Content-ID: <doc>\r\nContent-Transfer-Encoding: base64", "pas du tout !")]
    [TestCase("Content-ID: <doc>\r\nContent-Transfer-Encoding: rot13", "cnf")]
    public void An_encoding_that_is_not_that_of_the_part_is_the_senders_fault(string headers, string content) => IsBroken(ReadWith(headers, Encoding.UTF8.GetBytes(content)));

    [Test]
    public void Headers_of_a_part_are_bounded() => IsBroken(ReadWith($"Content-ID: <doc>\r\nX: {new string('x', 100_000)}", Every));

    [Test]
    public void Parts_are_bounded() => IsBroken(Read(Type, [Root(), .. Enumerable.Range(0, 10_000).Select(rank => PartOf($"Content-ID: <{rank}>", [1]))]));

    [Test]
    public void An_envelope_is_bounded() => IsBroken(Read(Type, Root(envelope: Envelope + new string(' ', 17 * 1024 * 1024))));

    [Test]
    public void A_message_cut_short_is_the_senders_fault() =>
        IsBroken(SoapReader.Read(Messages.Post("repository", [.. Root(), .. PartOf("Content-ID: <doc>", Every)], null, Type), _reception));

    private void IsBroken(SoapMessage? message)
    {
        message.Should().BeNull();
        _reception.Notes.Single().Rule.Should().Be("MTOM");
        _reception.Refusal!.Code.Should().Be("Sender");
    }
}
