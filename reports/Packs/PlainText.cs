using System.Globalization;
using System.Text;

namespace Conformance.Reports.Packs;

/// <summary>A text of unknown origin as it may be shown: what does not print, or turns the reading, is spelled out.</summary>
internal static class PlainText
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var letter in text.Length > Longest ? text[..Longest] + "…" : text)
            shown.Append(IsPlain(letter) ? letter : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"));
        return shown.ToString();
    }

    /// <summary>Whether a character prints and leaves its neighbours where they are.</summary>
    public static bool IsPlain(char letter) => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
