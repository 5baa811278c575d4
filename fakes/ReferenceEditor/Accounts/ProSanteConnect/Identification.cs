using System.Text.Json;

namespace ReferenceEditor.Accounts.ProSanteConnect;

/// <summary>One identification at Pro Santé Connect, from the question to the session.</summary>
internal sealed class Identification(IdentityProvider provider, PendingIdentifications pending, CurrentSession session, IAccounts accounts, Entrance entrance)
{
    public const string Unreachable = "Pro Santé Connect ne répond pas. Réessayez, ou employez un code à usage unique.";

    private const string NotRecognised = "Cette identification n'a pas été demandée depuis ce poste, ou elle a expiré. Recommencez.";

    /// <summary>Where to send the professional; null when the provider cannot be reached.</summary>
    public async Task<string?> Ask(string redirect, CancellationToken cancellation)
    {
        try
        {
            return await provider.AuthorizationUrl(pending.Begin(session.DeviceId), redirect, cancellation);
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            return null;
        }
    }

    /// <summary>Opens the session if the answer is the right person's; else says why not, in French.</summary>
    public async Task<string?> Answer(string? state, string? code, string redirect, CancellationToken cancellation)
    {
        if (pending.Take(state, session.DeviceId) is not { } question)
            return NotRecognised;
        if (string.IsNullOrEmpty(code))
            return "L'identification à Pro Santé Connect a été abandonnée.";

        try
        {
            return Enter(await provider.Identify(question, code, redirect, cancellation));
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            return Unreachable;
        }
    }

    private string? Enter(string? nationalId)
    {
        if (nationalId is null)
            return "La réponse de Pro Santé Connect n'a pas pu être vérifiée.";
        if (session.Exists)
            return Complete(nationalId);
        if (accounts.FindByNationalId(nationalId) is not { } user)
            return "Votre identifiant national n'est rattaché à aucun compte de l'établissement.";

        entrance.EnterByProSanteConnect(user);
        return null;
    }

    private string? Complete(string nationalId)
    {
        if (session.User.NationalId != nationalId)
            return "L'identité donnée par Pro Santé Connect n'est pas celle du compte dont vous avez saisi le mot de passe.";

        entrance.GiveSecondFactor(SecondFactor.ProSanteConnect);
        return null;
    }

    private static bool IsFailure(Exception failure) => failure is HttpRequestException or TaskCanceledException or JsonException;
}
