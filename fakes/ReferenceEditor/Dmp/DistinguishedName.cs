using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ReferenceEditor.Dmp;

/// <summary>Names of certificates as RFC 2253 writes them, most specific first.</summary>
internal static class DistinguishedName
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["2.5.4.3"] = "CN",
        ["2.5.4.6"] = "C",
        ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.10"] = "O",
        ["2.5.4.11"] = "OU",
    };

    /// <summary>Writes a name.</summary>
    public static string Rfc2253(X500DistinguishedName name) =>
        string.Join(',', name.EnumerateRelativeDistinguishedNames(reversed: true).Select(Write));

    private static string Write(X500RelativeDistinguishedName part) => part.HasMultipleElements
        ? throw new NotSupportedException("Le sujet du certificat a un composant à plusieurs valeurs.")
        : $"{Keyword(part.GetSingleElementType().Value!)}={Escape(part.GetSingleElementValue() ?? "")}";

    private static string Keyword(string oid) => Keywords.GetValueOrDefault(oid, oid);

    private static string Escape(string value)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ',' or '+' or '"' or '\\' or '<' or '>' or ';' || IsOuter(value, i))
                escaped.Append('\\');
            escaped.Append(value[i]);
        }
        return escaped.ToString();
    }

    private static bool IsOuter(string value, int index) =>
        (index == 0 && value[index] is '#' or ' ') || (index == value.Length - 1 && value[index] is ' ');
}
