using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss;
using Conformance.Reports.Journal.Facts;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Conformance.Fakes.Tests.Mss;

/// <summary>A message handed over with MailKit, as a product would.</summary>
public class SubmissionTests
{
    [Test]
    public async Task Takes_a_message_with_accents_dots_and_an_attachment()
    {
        await using var mss = new Operator();
        using var client = await mss.AuthenticatedAsync();
        await client.SendAsync(Operator.Message());
        var exchange = mss.Scratch.Exchanges.Single();
        var kept = MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mss.Scratch.Text(exchange.Request))));
        kept.TextBody!.ReplaceLineEndings("\r\n").Should().Be("Bonjour,\r\n.\r\n..deux points\r\nÀ bientôt\r\n");
        kept.Attachments.Should().ContainSingle();
    }

    [Test]
    public async Task Notes_what_the_message_says_and_who_gave_it()
    {
        await using var mss = new Operator();
        using var client = await mss.AuthenticatedAsync();
        await client.SendAsync(Operator.Message());
        var exchange = mss.Scratch.Exchanges.Single();
        exchange.Should().Match<ExchangeRecorded>(seen => seen.Service == "mss" && seen.Operation == "DATA" && seen.Request.MediaType == "message/rfc822" && seen.Notes.Count == 0);
        exchange.ClientCertificate.Should().Contain("AUTH_CLI");
        exchange.Facts.Should().Contain(MssFacts.Subject, "Essai d'été").And.Contain(MssFacts.To, Operator.Recipient).And.Contain(MssFacts.HeaderTo, Operator.Recipient)
            .And.Contain(MssFacts.From, Operator.Mailbox).And.Contain(MssFacts.HeaderFrom, Operator.Mailbox).And.Contain(MssFacts.User, Operator.Mailbox)
            .And.Contain(MssFacts.Auth, "PLAIN").And.Contain(MssFacts.Attachments, "compte-rendu.pdf").And.Contain(MssFacts.Reply, "250");
        exchange.Facts[MssFacts.Tls].Should().StartWith("Tls1");
        exchange.Facts[MssFacts.MessageId].Should().Contain("@");
    }

    [Test]
    public async Task Journals_before_it_says_that_it_has_the_message()
    {
        await using var mss = new Operator();
        using var client = await mss.AuthenticatedAsync();
        for (var rank = 1; rank <= 20; rank++)
        {
            await client.SendAsync(Operator.Message($"Essai {rank}"));
            mss.Scratch.Exchanges.Should().HaveCount(rank);
        }
    }

    [Test]
    public async Task Admits_a_person_by_a_token()
    {
        await using var mss = new Operator(new MssSettings { AcceptsToken = (user, token) => user == Operator.Mailbox && token == "bon" });
        using var client = await mss.ConnectAsync(certificate: null);
        await client.AuthenticateAsync(new SaslMechanismOAuth2(Operator.Mailbox, "bon"));
        await client.SendAsync(Operator.Message());
        mss.Scratch.Exchanges.Single().Facts[MssFacts.Auth].Should().Be("XOAUTH2");
    }

    [Test]
    public async Task Refuses_a_token_as_operators_do_and_keeps_it_out_of_the_journal()
    {
        await using var mss = new Operator(new MssSettings { AcceptsToken = (_, _) => false });
        var client = await mss.ConnectAsync(certificate: null);
        await FluentActions.Awaiting(() => client.AuthenticateAsync(new SaslMechanismOAuth2(Operator.Mailbox, "jeton-perime"))).Should().ThrowAsync<AuthenticationException>();
        client.Dispose();
        await mss.Service.DisposeAsync();
        mss.Scratch.Exchanges.Single().Should().Match<ExchangeRecorded>(seen => seen.Operation == "SESSION" && seen.Notes.Count == 1);
        mss.Scratch.Text(mss.Scratch.Exchanges.Single().Request).Should().Contain("AUTH XOAUTH2").And.NotContain(Convert.ToBase64String("user="u8)[..6]);
    }

    [TestCase("absent")]
    [TestCase("hors de ses dates")]
    [TestCase("autorité inconnue")]
    public async Task Refuses_an_application_without_a_certificate_that_it_trusts(string objection)
    {
        await using var mss = new Operator();
        var certificate = objection switch { "absent" => null, "hors de ses dates" => Certificates.Pki.ExpiredAuth, _ => Certificates.Pki.UntrustedAuth };
        using var client = await mss.ConnectAsync(certificate);
        await FluentActions.Awaiting(() => client.AuthenticateAsync(new SaslMechanismPlain(Operator.Mailbox, "x"))).Should().ThrowAsync<AuthenticationException>();
        client.Dispose();
        await mss.Service.DisposeAsync();
        mss.Scratch.Exchanges.Single().Notes.Single().Observed.Should().Contain(objection);
    }

    [TestCase("552", SmtpStatusCode.ExceededStorageAllocation)]
    [TestCase("451", SmtpStatusCode.ErrorInProcessing)]
    public async Task Misbehaves_on_demand_and_proves_it(string name, SmtpStatusCode expected)
    {
        await using var mss = new Operator();
        using var client = await mss.AuthenticatedAsync();
        using (mss.Service.Arm(new ServiceFault(name)))
            (await FluentActions.Awaiting(() => client.SendAsync(Operator.Message())).Should().ThrowAsync<SmtpCommandException>()).Which.StatusCode.Should().Be(expected);
        await client.SendAsync(Operator.Message());
        mss.Scratch.Facts.OfType<FaultDelivered>().Single().Should().Be(new FaultDelivered("mss", name, "DATA"));
        mss.Scratch.Exchanges.Select(exchange => exchange.Facts[MssFacts.Reply]).Should().Equal(name, "250");
    }

    [Test]
    public async Task Withholds_its_reply_until_the_fault_is_lifted()
    {
        await using var mss = new Operator();
        using var client = await mss.AuthenticatedAsync();
        var fault = mss.Service.Arm(ServiceFault.Timeout);
        var received = mss.Scratch.NextAsync<ExchangeRecorded>();
        var sending = client.SendAsync(Operator.Message());
        await received;
        await FluentActions.Awaiting(() => sending.WaitAsync(TimeSpan.FromMilliseconds(200))).Should().ThrowAsync<TimeoutException>();
        fault.Dispose();
        await FluentActions.Awaiting(() => sending).Should().ThrowAsync<SmtpProtocolException>();
        mss.Scratch.Exchanges.Single().Response.Should().BeNull();
    }

    [TestCase("429")]
    [TestCase("503")]
    [TestCase("soap-fault")]
    public async Task Knows_which_faults_it_can_make(string name)
    {
        await using var mss = new Operator();
        var arming = FluentActions.Invoking(() => mss.Service.Arm(new ServiceFault(name)).Dispose());
        if (name == "soap-fault")
            arming.Should().Throw<ArgumentException>();
        else
            arming.Should().NotThrow();
    }

    [Test]
    public async Task Says_which_port_is_taken()
    {
        await using var mss = new Operator();
        await using var other = new Operator(new MssSettings { Port = mss.Service.Port });
        FluentActions.Invoking(() => other.Service).Should().Throw<PortTakenException>().WithMessage($"*{mss.Service.Port}*ports.smtp*");
    }

    [Test]
    public async Task Serves_many_at_a_time()
    {
        await using var mss = new Operator();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async rank =>
        {
            using var client = await mss.AuthenticatedAsync();
            await client.SendAsync(Operator.Message($"Essai {rank}"));
        }));
        mss.Scratch.Exchanges.Select(exchange => exchange.Facts[MssFacts.Subject]).Should().OnlyHaveUniqueItems().And.HaveCount(12);
    }
}
