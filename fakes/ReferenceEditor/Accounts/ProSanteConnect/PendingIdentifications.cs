using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace ReferenceEditor.Accounts.ProSanteConnect;

/// <summary>An identification under way at Pro Santé Connect.</summary>
/// <param name="State">Ties the answer to the question.</param>
/// <param name="Nonce">Ties the identity token to the question.</param>
/// <param name="Verifier">PKCE secret (RFC 7636).</param>
/// <param name="DeviceId">The workstation that asked.</param>
/// <param name="AskedAt">When.</param>
internal sealed record PendingIdentification(string State, string Nonce, string Verifier, string DeviceId, DateTimeOffset AskedAt)
{
    /// <summary>PKCE challenge, S256.</summary>
    public string Challenge => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
}

/// <summary>Identifications asked for and not yet answered; each is good once, for ten minutes.</summary>
internal sealed class PendingIdentifications(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, PendingIdentification> _pending = new();

    public PendingIdentification Begin(string deviceId)
    {
        foreach (var stale in _pending.Values.Where(Expired))
            _pending.TryRemove(stale.State, out _);

        var pending = new PendingIdentification(Draw(), Draw(), Draw(), deviceId, clock.GetUtcNow());
        _pending[pending.State] = pending;
        return pending;
    }

    /// <summary>The question that the answer belongs to; null when it is unknown, stale, answered or another workstation's.</summary>
    public PendingIdentification? Take(string? state, string deviceId) =>
        state is not null && _pending.TryRemove(state, out var pending) && !Expired(pending) && pending.DeviceId == deviceId ? pending : null;

    private bool Expired(PendingIdentification pending) => clock.GetUtcNow() - pending.AskedAt > Lifetime;

    private static string Draw() => RandomNumberGenerator.GetHexString(64, lowercase: true);
}
