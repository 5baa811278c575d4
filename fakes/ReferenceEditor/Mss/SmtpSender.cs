using System.Net.Sockets;
using System.Security.Cryptography;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Mss;

/// <summary>Submits messages to the MSSanté operator by SMTP, over STARTTLS with the structure's certificate.</summary>
/// <param name="settings">Settings of the product.</param>
/// <param name="clock">Clock.</param>
internal sealed class SmtpSender(ReferenceEditorSettings settings, TimeProvider clock) : IMessageSender
{
    private const int PatienceMs = 10_000;
    private const string NotSent = "Le message n'a pas été envoyé";

    /// <inheritdoc/>
    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        try
        {
            using var smtp = Client();
            await smtp.ConnectAsync(settings.Mss.Host ?? "", settings.Mss.Port, SecureSocketOptions.StartTls, cancellation);
            if (smtp.AuthenticationMechanisms.Contains("PLAIN"))
                await smtp.AuthenticateAsync(new SaslMechanismPlain(message.SenderAddress, ""), cancellation);
            await smtp.SendAsync(Write(message), cancellation);
            await smtp.DisconnectAsync(quit: true, cancellation);
        }
        catch (SmtpCommandException refusal)
        {
            throw new MessageNotSentException($"{NotSent} : l'opérateur MSSanté l'a refusé.", refusal.Message);
        }
        catch (Exception error) when (error is ProtocolException or AuthenticationException or CryptographicException or SslHandshakeException
            or IOException or SocketException or TimeoutException or ArgumentException or ServiceNotAuthenticatedException)
        {
            throw new MessageNotSentException($"{NotSent} : l'opérateur MSSanté ne répond pas.", error.Message);
        }
    }

    private SmtpClient Client()
    {
        var smtp = new SmtpClient { Timeout = PatienceMs, CheckCertificateRevocation = false };
        if (settings.Dmp is { AuthCertificate: { } certificate, AuthKey: { } key })
            smtp.ClientCertificates = [CertificateFiles.Load(certificate, key)];
        if (settings.CertificateAuthority is { } authority)
            smtp.ServerCertificateValidationCallback = new TrustedServers(CertificateFiles.Authorities(authority)).Accept;
        return smtp;
    }

    private MimeMessage Write(OutgoingMessage message)
    {
        var mail = new MimeMessage { Subject = message.Subject, Body = new TextPart("plain") { Text = message.Body }, Date = clock.GetLocalNow() };
        mail.From.Add(new MailboxAddress(message.SenderName, message.SenderAddress));
        mail.To.Add(new MailboxAddress("", message.Recipient));
        mail.Headers.Add("X-MSS-NIL", Product.Name);
        return mail;
    }
}
