using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ReferenceEditor.Accounts.ProSanteConnect;

/// <summary>Pro Santé Connect as its client sees it: authorization code with PKCE, then the identity token.</summary>
internal sealed class IdentityProvider(ReferenceEditorSettings settings, TimeProvider clock) : IDisposable
{
    private readonly HttpClient _http = TrustedHttp.Create(settings.CertificateAuthority);

    public bool IsOffered => !string.IsNullOrEmpty(settings.Psc.Issuer);

    /// <summary>Where to send the professional.</summary>
    /// <exception cref="HttpRequestException">The provider cannot be reached.</exception>
    public async Task<string> AuthorizationUrl(PendingIdentification pending, string redirect, CancellationToken cancellation) =>
        QueryHelpers.AddQueryString((await Discover(cancellation)).AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = settings.Psc.ClientId,
            ["redirect_uri"] = redirect,
            ["scope"] = "openid scope_all",
            ["acr_values"] = "eidas1",
            ["state"] = pending.State,
            ["nonce"] = pending.Nonce,
            ["code_challenge"] = pending.Challenge,
            ["code_challenge_method"] = "S256",
        });

    /// <summary>National identifier of who identified; null when the identity token is not to be believed.</summary>
    /// <exception cref="HttpRequestException">The provider cannot be reached, or refuses the code.</exception>
    public async Task<string?> Identify(PendingIdentification pending, string code, string redirect, CancellationToken cancellation)
    {
        var provider = await Discover(cancellation);
        var tokens = await Exchange(provider, pending, code, redirect, cancellation);
        var keys = new JsonWebKeySet(await _http.GetStringAsync(provider.JwksUri, cancellation));
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(tokens.IdToken, Parameters(provider, keys));
        return checkedToken.IsValid && Claim(checkedToken, "nonce") == pending.Nonce
            ? Claim(checkedToken, "SubjectNameID") ?? Claim(checkedToken, "preferred_username")
            : null;
    }

    public void Dispose() => _http.Dispose();

    private async Task<Tokens> Exchange(Provider provider, PendingIdentification pending, string code, string redirect, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string?>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirect,
            ["client_id"] = settings.Psc.ClientId,
            ["client_secret"] = settings.Psc.ClientSecret,
            ["code_verifier"] = pending.Verifier,
        });
        using var answer = await _http.PostAsync(provider.TokenEndpoint, form, cancellation);
        return await Read<Tokens>(answer.EnsureSuccessStatusCode(), cancellation);
    }

    private async Task<Provider> Discover(CancellationToken cancellation)
    {
        using var answer = await _http.GetAsync($"{settings.Psc.Issuer!.TrimEnd('/')}/.well-known/openid-configuration", cancellation);
        return await Read<Provider>(answer.EnsureSuccessStatusCode(), cancellation);
    }

    private TokenValidationParameters Parameters(Provider provider, JsonWebKeySet keys) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = settings.Psc.ClientId,
        IssuerSigningKeys = keys.GetSigningKeys(),
        LifetimeValidator = (_, expires, _, _) => expires is { } end && clock.GetUtcNow().UtcDateTime < end.AddMinutes(1),
    };

    private static string? Claim(TokenValidationResult token, string name) => token.Claims.TryGetValue(name, out var value) ? value as string : null;

    private static async Task<T> Read<T>(HttpResponseMessage answer, CancellationToken cancellation) =>
        await answer.Content.ReadFromJsonAsync<T>(Naming, cancellation) ?? throw new HttpRequestException("Réponse vide de Pro Santé Connect.");

    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private sealed record Provider(string Issuer, string AuthorizationEndpoint, string TokenEndpoint, string JwksUri);

    private sealed record Tokens(string IdToken);
}
