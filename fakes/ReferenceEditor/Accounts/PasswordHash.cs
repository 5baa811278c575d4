using System.Security.Cryptography;

namespace ReferenceEditor.Accounts;

/// <summary>Salted PBKDF2, as « salt.hash » in base 64.</summary>
internal static class PasswordHash
{
    private const int Iterations = 60_000;
    private const int Bytes = 32;

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return $"{Convert.ToBase64String(salt)}.{Convert.ToBase64String(Derive(password, salt))}";
    }

    public static bool Matches(string hash, string password)
    {
        var parts = hash.Split('.');
        return CryptographicOperations.FixedTimeEquals(Convert.FromBase64String(parts[1]), Derive(password, Convert.FromBase64String(parts[0])));
    }

    private static byte[] Derive(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, Bytes);
}
