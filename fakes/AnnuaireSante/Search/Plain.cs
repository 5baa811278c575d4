using System.Globalization;
using System.Text;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>Texts as the Annuaire compares them: without case or accents.</summary>
internal static class Plain
{
    public static string Of(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)]);
}
