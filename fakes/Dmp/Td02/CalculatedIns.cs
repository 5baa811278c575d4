using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>The INS-C by which DMPs were known before the INS: 20 digits of a digest of first name, birth date and NIR, and their key.</summary>
internal static class CalculatedIns
{
    private const int FirstNameLength = 10;
    private const ulong Modulus = 97;

    /// <summary>INS-C of a person.</summary>
    /// <param name="matricule">Matricule INS, 15 characters.</param>
    /// <param name="person">Their first name and birth date.</param>
    public static string Of(string matricule, DmpPerson person)
    {
        var seed = $"{person.Given.PadRight(FirstNameLength)[..FirstNameLength]}{person.BirthDate[^6..]}{matricule[..Math.Min(13, matricule.Length)]}";
        var number = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(seed)));
        return string.Create(CultureInfo.InvariantCulture, $"{number:D20}{Modulus - (number % Modulus):D2}");
    }
}
