using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Fakes.Mss;
using Conformance.Fakes.Mss.Smtp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Mss;

/// <summary>The protocol, said right and wrong, byte by byte.</summary>
public class ProtocolTests
{
    [TestCase("MAIL FROM:<a@x.mss.invalid>", "530")]
    [TestCase("AUTH PLAIN AGEAYg==", "530")]
    [TestCase("RCPT TO:<a@x.mss.invalid>", "503")]
    [TestCase("DATA", "503")]
    [TestCase("EHLO", "501")]
    [TestCase("EXPN tous", "500")]
    [TestCase("GET / HTTP/1.1", "500")]
    [TestCase("", "500")]
    [TestCase("VRFY a@x", "252")]
    [TestCase("NOOP", "250")]
    [TestCase("RSET", "250")]
    [TestCase("QUIT", "221")]
    public async Task Replies_in_clear(string line, string code)
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAsync();
        (await raw.SayAsync("EHLO essai")).Should().StartWith("250-mss.invalid").And.NotContain("AUTH");
        (await raw.SayAsync(line)).Should().StartWith(code);
    }

    [TestCase("RCPT TO:<a@x.mss.invalid>", "503")]
    [TestCase("MAIL FROM:a@x.mss.invalid", "501")]
    [TestCase("MAIL FROM:<a@x> SIZE=999999999", "552")]
    [TestCase("MAIL FROM:<>", "250")]
    [TestCase("mail from: <a@x.mss.invalid> BODY=8BITMIME SIZE=12", "250")]
    [TestCase("AUTH PLAIN AGEAYg==", "503")]
    [TestCase("STARTTLS", "503")]
    public async Task Replies_once_authenticated(string line, string code)
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAuthenticatedAsync();
        (await raw.SayAsync(line)).Should().StartWith(code);
    }

    [TestCase("AUTH LOGIN", "504")]
    [TestCase("AUTH", "504")]
    [TestCase("AUTH XOAUTH2 pas-du-base64!", "501")]
    [TestCase("AUTH XOAUTH2 AAAA", "501")]
    [TestCase("MAIL FROM:<a@x.mss.invalid>", "530")]
    public async Task Replies_before_authentication(string line, string code)
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAsync();
        await raw.SecureAsync();
        (await raw.SayAsync(line)).Should().StartWith(code);
    }

    [Test]
    public async Task Drops_what_was_slipped_in_clear_behind_starttls()
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAsync();
        await raw.SayAsync("EHLO essai");
        (await raw.SayAsync("STARTTLS\r\nMAIL FROM:<pirate@x.mss.invalid>")).Should().StartWith("220");
        await raw.NegotiateAsync();
        (await raw.SayAsync("NOOP")).Should().Be("250 2.0.0 OK\n");
        await raw.SayAsync("QUIT");
        await mss.Service.DisposeAsync();
        mss.Scratch.Exchanges.Single().Notes.Should().ContainSingle(note => note.Rule == "RFC 3207 4.2");
    }

    [Test]
    public async Task Answers_commands_sent_all_at_once()
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAuthenticatedAsync();
        await raw.SendAsync(Encoding.ASCII.GetBytes("MAIL FROM:<a@x.mss.invalid>\r\nRCPT TO:<b@x.mss.invalid>\r\nRCPT TO:<c@ailleurs.invalid>\r\nDATA\r\n"));
        foreach (var code in new[] { "250", "250", "250", "354" })
            (await raw.HearAsync()).Should().StartWith(code);
        (await raw.SayAsync("Subject: s\r\n\r\n..un\r\n.")).Should().StartWith("250");
        var seen = mss.Scratch.Exchanges.Single();
        seen.Facts[MssFacts.To].Should().Be("b@x.mss.invalid,c@ailleurs.invalid");
        mss.Scratch.Text(seen.Request).Should().Be("Subject: s\r\n\r\n.un\r\n");
        seen.Notes.Should().ContainSingle(note => note.Observed.Contains("c@ailleurs.invalid"));
    }

    [Test]
    public async Task Refuses_a_message_that_is_too_big_and_goes_on()
    {
        await using var mss = new Operator(new MssSettings { MaximumSize = 1000 });
        using var raw = await mss.RawAuthenticatedAsync();
        await OpenMessageAsync(raw);
        (await raw.SayAsync(new string('x', 5000) + "\r\n.")).Should().StartWith("552");
        (await raw.SayAsync("NOOP")).Should().StartWith("250");
    }

    [Test]
    public async Task Takes_nothing_from_a_client_that_leaves_in_the_middle()
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAuthenticatedAsync();
        await OpenMessageAsync(raw);
        await raw.SendAsync("Subject: coup"u8.ToArray());
        raw.Dispose();
        await mss.Service.DisposeAsync();
        mss.Scratch.Exchanges.Single().Should().Match<ExchangeRecorded>(seen => seen.Operation == "SESSION" && seen.Notes.Count == 1);
    }

    [Test]
    public async Task Lives_on_after_garbage_in_place_of_tls()
    {
        await using var mss = new Operator();
        using (var raw = await mss.RawAsync())
        {
            await raw.SayAsync("EHLO essai");
            await raw.SayAsync("STARTTLS");
            await raw.SendAsync([0, 1, 2, 3, 255, 254, 10, 10, 10, 10]);
            await raw.HearAsync();
        }

        using var client = await mss.AuthenticatedAsync();
        await client.SendAsync(Operator.Message());
        mss.Scratch.Exchanges.Should().Contain(seen => seen.Operation == "DATA");
    }

    [Test]
    public async Task Closes_a_tls_that_never_comes()
    {
        await using var mss = new Operator(new MssSettings { Patience = TimeSpan.FromMilliseconds(300) });
        using var raw = await mss.RawAsync();
        await raw.SayAsync("EHLO essai");
        await raw.SayAsync("STARTTLS");
        (await raw.HearAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task Refuses_a_line_without_end_and_goes_on()
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAsync();
        (await raw.SayAsync("EHLO " + new string('x', 100_000))).Should().StartWith("500");
        (await raw.SayAsync("EHLO essai")).Should().StartWith("250");
    }

    [TestCase("AUTH LOGIN mot-de-passe")]
    [TestCase("AUTH\tPLAIN mot-de-passe")]
    [TestCase("mot-de-passe")]
    public async Task Keeps_a_credential_out_of_place_out_of_the_journal(string line)
    {
        await using var mss = new Operator();
        using (var raw = await mss.RawAsync())
        {
            await raw.SayAsync(line);
            await raw.SayAsync("QUIT");
        }

        await mss.Service.DisposeAsync();
        mss.Scratch.Text(mss.Scratch.Exchanges.Single().Request).Should().NotContainEquivalentOf("mot-de-passe");
    }

    [Test]
    public async Task Closes_after_too_many_errors()
    {
        await using var mss = new Operator();
        using var raw = await mss.RawAsync();
        var replies = new List<string>();
        for (var rank = 0; rank < 21; rank++)
            replies.Add(await raw.SayAsync("BOUH"));
        replies[^1].Should().StartWith("421");
        (await raw.HearAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task Negotiates_with_openssl()
    {
        await using var mss = new Operator();
        var pki = Certificates.Pki;
        string[] arguments = ["s_client", "-starttls", "smtp", "-connect", $"{mss.Service.Host}:{mss.Service.Port}", "-CAfile", pki.Authority.Path, "-cert", pki.Auth.CertificatePath, "-key", pki.Auth.KeyPath, "-verify_return_error", "-quiet"];
        var said = await Cli.Wrap("openssl").WithArguments(arguments).WithStandardInputPipe(PipeSource.FromString("EHLO essai\r\nQUIT\r\n"))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        said.StandardOutput.Should().Contain("AUTH PLAIN XOAUTH2").And.Contain("221");
    }

    [TestCase("a\r\n.\r\n", "a\r\n")]
    [TestCase(".\r\n", "")]
    [TestCase("..\r\n.\r\n", ".\r\n")]
    [TestCase("a\n.\n\r\n.\r\n", "a\n.\n\r\n")]
    [TestCase("a\r\n.\rb\r\n.\r\n", "a\r\n\rb\r\n")]
    public void Ends_a_message_at_a_dot_alone_between_crlf(string sent, string kept)
    {
        foreach (var size in new[] { 1, 2, 1000 })
        {
            var message = new DotUnstuffing(1000);
            foreach (var chunk in Encoding.ASCII.GetBytes(sent).Chunk(size))
                message.Take(chunk).Should().Be(chunk.Length);
            message.Ended.Should().BeTrue();
            Encoding.ASCII.GetString(message.Content).Should().Be(kept);
        }
    }

    private static async Task OpenMessageAsync(RawClient raw)
    {
        await raw.SayAsync("MAIL FROM:<a@x.mss.invalid>");
        await raw.SayAsync("RCPT TO:<b@x.mss.invalid>");
        (await raw.SayAsync("DATA")).Should().StartWith("354");
    }
}
