using System.Globalization;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>Finds a charset by the names that clients give it: those of IANA, and Java's Cp1252.</summary>
internal static class Charsets
{
    private const string CodePage = "cp";

    /// <summary>The charset; null when nobody knows it.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        try
        {
            return NumberOf(name) is { } number ? CodePagesEncodingProvider.Instance.GetEncoding(number) : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static int? NumberOf(string name) =>
        name.StartsWith(CodePage, StringComparison.OrdinalIgnoreCase) && ushort.TryParse(name[CodePage.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
