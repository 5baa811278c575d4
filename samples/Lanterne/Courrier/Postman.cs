using System.Net.Sockets;
using System.Security.Cryptography;
using Lanterne.Access;
using Lanterne.Usagers;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lanterne.Courrier;

/// <summary>Hands letters to the MSSanté operator: SMTP, STARTTLS, the hospital's certificate, then SASL PLAIN.</summary>
internal sealed class Postman(LanterneSettings settings, TimeProvider clock)
{
    private const string Domain = "lanterne.mss.invalid";
    private const int PatienceMs = 10_000;

    /// <summary>Sends a letter in the name of a member.</summary>
    /// <exception cref="CourrierException">It did not leave.</exception>
    public async Task SendAsync(Member member, Letter letter, CancellationToken cancellation)
    {
        if (settings is not { SmtpHost: { } host, Connection: { } connection })
            throw new CourrierException("La messagerie n'est pas réglée : son adresse ou le certificat manquent.");
        if (!MailboxAddress.TryParse(letter.Destinataire, out var recipient))
            throw new CourrierException("Choisissez d'abord un correspondant.");
        try
        {
            using var smtp = new SmtpClient { Timeout = PatienceMs, CheckCertificateRevocation = false, ClientCertificates = [Trust.Load(connection)] };
            smtp.ServerCertificateValidationCallback = (_, server, _, errors) => Trust.Believes(settings, server, errors);
            await smtp.ConnectAsync(host, settings.SmtpPort, SecureSocketOptions.StartTls, cancellation);
            await smtp.AuthenticateAsync(new SaslMechanismPlain(AddressOf(member), ""), cancellation);
            await smtp.SendAsync(Write(member, letter, recipient), cancellation);
            await smtp.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception error) when (error is ProtocolException or CommandException or AuthenticationException or SslHandshakeException
            or CryptographicException or IOException or SocketException or TimeoutException)
        {
            throw new CourrierException("Le courrier n'est pas parti : l'opérateur MSSanté ne l'a pas pris.", error);
        }
    }

    private MimeMessage Write(Member member, Letter letter, MailboxAddress recipient)
    {
        var message = new MimeMessage([new MailboxAddress(member.Name, AddressOf(member))], [recipient], letter.Objet, new TextPart("plain") { Text = letter.Texte })
        {
            Date = clock.GetUtcNow(),
        };
        message.Headers.Add("X-MSS-NIL", "LANTERNE-FICTIVE");
        return message;
    }

    private static string AddressOf(Member member) => $"{UsagerFile.Plain(member.Prenom)}.{UsagerFile.Plain(member.Nom)}@{Domain}";
}

/// <summary>A letter.</summary>
/// <param name="Destinataire">MSSanté address.</param>
/// <param name="Objet">Subject.</param>
/// <param name="Texte">Text.</param>
internal sealed record Letter(string Destinataire, string Objet, string Texte);

/// <summary>The letter did not leave.</summary>
/// <param name="message">What the user is told, in French.</param>
/// <param name="cause">What happened underneath.</param>
internal sealed class CourrierException(string message, Exception? cause = null) : Exception(message, cause);
