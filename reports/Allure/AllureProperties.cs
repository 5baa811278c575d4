using System.Globalization;
using System.Text;

namespace Conformance.Reports.Allure;

/// <summary>Java's properties format, in ASCII so that every reader of it agrees.</summary>
internal static class AllureProperties
{
    public static string Text(IEnumerable<KeyValuePair<string, string>> properties) =>
        string.Concat(properties.Select(property => $"{Escape(property.Key)} = {Escape(property.Value)}\n"));

    private static string Escape(string text) => text.Aggregate(new StringBuilder(), Append).ToString();

    private static StringBuilder Append(StringBuilder line, char letter) => letter switch
    {
        '\\' or ':' or '=' or ' ' or '#' or '!' => line.Append('\\').Append(letter),
        < ' ' or > '~' => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => line.Append(letter),
    };
}
