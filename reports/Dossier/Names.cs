using System.Globalization;
using System.Text;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Dossier;

/// <summary>Names of the folders and files of a dossier, such that a person finds them by the REM's own numbers.</summary>
internal static class Names
{
    /// <summary>Page of a folder.</summary>
    public const string Index = "index.html";

    /// <summary>An id as a folder, and as an anchor: a slash would lead elsewhere.</summary>
    public static string Of(string id) => id.Replace('/', '-').Replace(' ', '-');

    /// <summary>A witness as an anchor: <c>ui-12</c>.</summary>
    public static string Anchor(string witness) => witness.Replace(':', '-');

    /// <summary>Name of a screen among those of its preuve.</summary>
    public static string Screen(int rank, ScreenObserved screen) => $"{rank:00}-{Slug(Words.Reading(screen.Intention))}";

    /// <summary>Name of an exchange among those of its preuve.</summary>
    public static string Exchange(int rank, ExchangeRecorded exchange) => $"{rank:00}-{Slug($"{exchange.Service} {exchange.Operation}")}";

    private static string Slug(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? char.ToLowerInvariant(letter) : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug ? slug : "sans-nom";
    }
}
