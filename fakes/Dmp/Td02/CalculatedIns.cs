using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>The INS-C by which DMPs were known before the INS: 20 digits of a digest of first name, birth date and NIR, and their key.</summary>
internal static class CalculatedIns
{
    private const int FirstNameLength = 10;
    private const int WholeDate = 8;
    private const ulong Modulus = 97;

    /// <summary>INS-C of a person.</summary>
    /// <param name="matricule">Matricule INS, 15 characters.</param>
    /// <param name="person">Their first name and birth date.</param>
    public static string Of(string matricule, DmpPerson person)
    {
        var seed = $"{Unaccented(person.Given).PadRight(FirstNameLength)[..FirstNameLength]}{person.BirthDate.PadRight(WholeDate, '0')[2..WholeDate]}{matricule[..Math.Min(13, matricule.Length)]}";
        var number = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(seed)));
        return string.Create(CultureInfo.InvariantCulture, $"{number:D20}{Modulus - (number % Modulus):D2}");
    }

    /// <summary>Capitals without accents; what is no letter is a space.</summary>
    private static string Unaccented(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark).Select(letter => char.IsLetter(letter) ? char.ToUpperInvariant(letter) : ' '));
}
