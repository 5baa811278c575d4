using System.Text;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>AUTH: a client certificate with PLAIN for application mailboxes, a Pro Santé Connect token for the others.</summary>
internal sealed class Authentication(Conversation conversation, OperatorMeans means)
{
    private const string TokenRefused = """{"status":"401","schemes":"bearer","scope":"mail"}""";

    public Identity? Identity { get; private set; }

    public async Task<Reply> IdentifyAsync(string argument)
    {
        var words = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mechanism = words.FirstOrDefault("").ToUpperInvariant();
        if (!Sasl.Mechanisms.Contains(mechanism))
            return conversation.Refuse(new(504, "5.5.4 Unknown mechanism"), SmtpRules.Mechanism(mechanism));

        var response = words.Length > 1 ? words[1] : await conversation.ChallengeAsync("");
        if (response is null or "*")
            return new(501, "5.7.0 Authentication cancelled");
        return Sasl.Read(mechanism, response) is { } identity
            ? await AdmitAsync(identity)
            : conversation.Refuse(new(501, "5.5.2 Malformed response"), SmtpRules.Credentials($"réponse SASL {mechanism} mal formée"));
    }

    private async Task<Reply> AdmitAsync(Identity identity)
    {
        if (identity.Mechanism == "PLAIN" && means.Trust.Objection(conversation.Wire.ClientCertificate) is { } objection)
            return conversation.Refuse(new(535, "5.7.8 Client certificate required"), SmtpRules.Certificate(objection));
        if (identity.Mechanism == "XOAUTH2" && means.Settings.AcceptsToken?.Invoke(identity.User, identity.Secret) is false)
            return await RefuseTokenAsync(identity.User);

        Identity = identity;
        return new(235, "2.7.0 Authentication successful");
    }

    private async Task<Reply> RefuseTokenAsync(string user)
    {
        await conversation.ChallengeAsync(Convert.ToBase64String(Encoding.ASCII.GetBytes(TokenRefused)));
        conversation.Leave();
        return conversation.Refuse(new(535, "5.7.8 Token refused"), SmtpRules.Credentials($"jeton refusé pour {user}"));
    }
}
