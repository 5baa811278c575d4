using System.Globalization;
using System.Text;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>Texts as the Annuaire compares them: without case or accents.</summary>
internal static class SearchText
{
    public static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)]);
}
