namespace ReferenceEditor.Variants;

/// <summary>Drawings of the signs, as SVG paths on a 24 by 24 grid.</summary>
internal static class Pictogram
{
    private const string Question = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 16h-2v-2h2v2zm1.7-6.6c-.9.9-1.7 1.4-1.7 3.1h-2c0-2.5 1.1-3.5 2.1-4.5.6-.6.9-1 .9-1.6a2 2 0 0 0-4 0H8a4 4 0 0 1 8 0c0 1.300-.6 2.300-1.300 3z";

    private static readonly Dictionary<string, string> Paths = new()
    {
        ["identite-qualifiee"] = "M12 1 3 5v6c0 5.500 3.800 10.700 9 12 5.200-1.300 9-6.500 9-12V5l-9-4zm-2 16-4-4 1.400-1.400L10 14.200l6.600-6.600L18 9l-8 8z",
        ["identite-non-qualifiee"] = Question,
    };

    public static string Path(string key) => Paths.GetValueOrDefault(key, Question);
}
