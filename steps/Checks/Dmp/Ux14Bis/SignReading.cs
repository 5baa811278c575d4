using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>What a sign says to a person, by itself or through a legend.</summary>
internal static class SignReading
{
    private const int LettersOfAWord = 4;

    public static string Describe(IEnumerable<Fragment> sign) => sign
        .Select(fragment => fragment.Kind switch
        {
            FragmentKind.Text => $"texte « {fragment.Value} »",
            FragmentKind.Name => $"nom accessible « {fragment.Value} »",
            FragmentKind.Tooltip => $"infobulle « {fragment.Value} »",
            FragmentKind.Picture => "un pictogramme",
            _ => "une couleur ou un style",
        })
        .List();

    /// <summary>Whether words stand in the sign itself: text, accessible name or tooltip.</summary>
    public static bool Speaks(IEnumerable<Fragment> sign) => sign.Any(SpeaksByItself);

    /// <summary>Whether the sign is nothing but colours.</summary>
    public static bool IsColourAlone(IReadOnlyCollection<Fragment> sign) =>
        sign.Count > 0 && sign.All(fragment => fragment.Kind is FragmentKind.Appearance);

    /// <summary>Blocks outside the list that show the sign beside words.</summary>
    public static IEnumerable<ElementSeen> Legends(IReadOnlyCollection<Fragment> sign, ScreenObserved screen) =>
        screen.Elsewhere.Where(block => Words(block.Text) && block.Fragments.Any(fragment => Same(fragment, sign)));

    private static bool SpeaksByItself(Fragment fragment) =>
        fragment.Kind is FragmentKind.Text or FragmentKind.Name or FragmentKind.Tooltip && Words(fragment.Value);

    private static bool Same(Fragment inLegend, IEnumerable<Fragment> sign) => sign.Any(part => part.Kind is FragmentKind.Appearance
        ? inLegend.Kind is FragmentKind.Appearance && Background(inLegend) is { } colour && colour == Background(part)
        : inLegend == part);

    private static string? Background(Fragment appearance) => appearance.Value.Split(';')
        .FirstOrDefault(part => part.StartsWith("background-color:", StringComparison.Ordinal) && !part.EndsWith("rgba(0, 0, 0, 0)", StringComparison.Ordinal));

    private static bool Words(string text) => text.Count(char.IsLetter) >= LettersOfAWord;
}
