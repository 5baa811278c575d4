using System.Text;
using Conformance.Fakes.Mss;
using Conformance.Fakes.Mss.Smtp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Mss;

public class MessageRuleTests
{
    private const string Whole = "Date: Mon, 02 Mar 2026 08:00:00 +0100\r\nFrom: a@x.mss.invalid\r\nTo: b@x.mss.invalid\r\nMessage-ID: <1@x>\r\nX-MSS-NIL: E\r\nSubject: s\r\n\r\nbonjour\r\n";
    private const string Xdm = "Content-Type: application/zip; name=IHE_XDM.ZIP\r\nContent-Disposition: attachment; filename=IHE_XDM.ZIP\r\n";

    [Test]
    public void Has_nothing_to_say_of_a_good_message() => Notes(Whole).Should().BeEmpty();

    [TestCase("Date", "sans Date")]
    [TestCase("From", "sans From")]
    [TestCase("Message-ID", "sans Message-ID")]
    [TestCase("X-MSS-NIL", "sans en-tête X-MSS-NIL")]
    public void Notes_a_header_that_is_missing(string header, string observed) =>
        Notes(string.Join("\r\n", Whole.Split("\r\n").Where(line => !line.StartsWith(header + ":", StringComparison.Ordinal)))).Should().ContainSingle().Which.Observed.Should().Be(observed);

    [Test]
    public void Notes_a_sender_that_is_not_the_mailbox() => Notes(Whole.Replace("From: a@", "From: z@")).Should().ContainSingle().Which.Observed.Should().Contain("z@x.mss.invalid");

    [Test]
    public void Notes_what_a_message_with_a_clinical_document_lacks() =>
        Notes(Xdm + Whole).Select(note => note.Observed).Should().HaveCount(3).And.Contain(observed => observed.Contains("X-MSS-INS")).And.Contain(observed => observed.Contains("XDM/1.0/DDM"));

    [Test]
    public void Notes_a_line_that_is_too_long() => Notes(Whole + new string('x', 1500) + "\r\n").Should().ContainSingle().Which.Rule.Should().Be("RFC 5322 2.1.1");

    [TestCase("")]
    [TestCase("\0\u0001\u0002")]
    [TestCase("Content-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\n")]
    public void Survives_what_is_no_message(string content) => Notes(content).Should().NotBeEmpty();

    private static IReadOnlyList<RuleNote> Notes(string content)
    {
        var speaker = new Speaker("Tls13", new Identity("PLAIN", "a@x.mss.invalid", ""), null);
        var delivery = new Delivery(speaker, new Envelope("a@x.mss.invalid", ["b@x.mss.invalid"]), Encoding.UTF8.GetBytes(content), []);
        return [.. MessageReading.Notes(delivery, MessageReading.Parse(delivery.Content))];
    }
}
