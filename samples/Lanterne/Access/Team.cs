using System.Security.Cryptography;
using Lanterne.Usagers;

namespace Lanterne.Access;

/// <summary>The team, and the hashes of its pass phrases.</summary>
internal sealed class Team
{
    private const int Rounds = 20_000;

    private readonly Dictionary<string, Member> _members = Seed.Read<Member>("equipe.json").ToDictionary(member => member.Login, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (byte[] Salt, byte[] Hash)> _phrases = [];
    private readonly Lock _lock = new();

    /// <summary>The member whose phrase this is; null when there is none.</summary>
    public Member? Find(string login, string phrase) => _members.TryGetValue(login.Trim(), out var member) && Holds(member, phrase) ? member : null;

    /// <summary>Whether a phrase is that of a member.</summary>
    public bool Holds(Member member, string phrase)
    {
        var (salt, hash) = PhraseOf(member);
        return CryptographicOperations.FixedTimeEquals(hash, Hash(phrase, salt));
    }

    /// <summary>Replaces the phrase of a member.</summary>
    public void Replace(Member member, string phrase)
    {
        lock (_lock)
            _phrases[member.Login] = Salted(phrase);
    }

    private (byte[] Salt, byte[] Hash) PhraseOf(Member member)
    {
        lock (_lock)
            return _phrases.TryGetValue(member.Login, out var kept) ? kept : _phrases[member.Login] = Salted(member.Phrase);
    }

    private static (byte[] Salt, byte[] Hash) Salted(string phrase)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return (salt, Hash(phrase, salt));
    }

    private static byte[] Hash(string phrase, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(phrase, salt, Rounds, HashAlgorithmName.SHA256, 32);
}
