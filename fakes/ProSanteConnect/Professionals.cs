using System.Collections.Concurrent;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The professionals known, by national identifier.</summary>
internal sealed class Professionals
{
    private readonly ConcurrentDictionary<string, ProSanteConnectUser> _known = new(StringComparer.Ordinal);

    public void Register(ProSanteConnectUser user) => _known[user.NationalId] = user;

    public ProSanteConnectUser? Find(string nationalId) => _known.GetValueOrDefault(nationalId);
}
