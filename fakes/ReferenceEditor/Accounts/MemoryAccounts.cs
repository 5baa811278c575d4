using System.Collections.Concurrent;
using OtpNet;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Accounts;

/// <summary>Accounts kept in memory, passwords hashed.</summary>
internal sealed class MemoryAccounts : IAccounts
{
    private readonly Dictionary<string, Professional> _professionals;
    private readonly Dictionary<string, string> _secrets;
    private readonly ConcurrentDictionary<string, Lazy<string>> _hashes;

    public MemoryAccounts(SeedData seed)
    {
        _professionals = seed.Users.ToDictionary(user => user.Login, ToProfessional, StringComparer.OrdinalIgnoreCase);
        _secrets = seed.Users.ToDictionary(user => user.Login, user => user.TotpSecret, StringComparer.OrdinalIgnoreCase);
        _hashes = new(seed.Users.Select(user => KeyValuePair.Create(user.Login, Hashed(user.Password))), StringComparer.OrdinalIgnoreCase);
    }

    public Professional? Find(string login) => _professionals.GetValueOrDefault(login);

    public Professional? FindByNationalId(string nationalId) => _professionals.Values.FirstOrDefault(user => user.NationalId == nationalId);

    public bool HasPassword(string login, string password) => _hashes.TryGetValue(login, out var hash) && PasswordHash.Matches(hash.Value, password);

    public void SetPassword(string login, string password) => _hashes[login] = Hashed(password);

    public byte[] CodeSecret(string login) => Base32Encoding.ToBytes(_secrets[login]);

    private static Lazy<string> Hashed(string password) => new(() => PasswordHash.Of(password));

    private static Professional ToProfessional(SeedUser user) =>
        new(user.Login, user.Rpps, user.Family, user.Given, user.ProfessionCode, user.SpecialtyCode, user.SecondFactor);
}
