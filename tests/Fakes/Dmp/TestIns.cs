using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Matricules of tests, with their key: as many patients as tests want, so that none meets another.</summary>
internal static class TestIns
{
    private const long First = 2_77_07_00_000_000;
    private const long Modulus = 97;

    /// <summary>The matricule that a name always gives.</summary>
    public static string Of(params object[] name)
    {
        var number = First + (BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', name)))) % 100_000_000);
        return string.Create(CultureInfo.InvariantCulture, $"{number}{Modulus - (number % Modulus):D2}");
    }
}
