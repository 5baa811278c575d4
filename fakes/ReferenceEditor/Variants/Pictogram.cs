namespace ReferenceEditor.Variants;

/// <summary>Drawings of the signs, as SVG paths on a 24 by 24 grid.</summary>
internal static class Pictogram
{
    private const string Question = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 16h-2v-2h2v2zm1.7-6.6c-.9.9-1.7 1.4-1.7 3.1h-2c0-2.5 1.1-3.5 2.1-4.5.6-.6.9-1 .9-1.6a2 2 0 0 0-4 0H8a4 4 0 0 1 8 0c0 1.300-.6 2.300-1.300 3z";

    private static readonly Dictionary<string, string> Paths = new()
    {
        ["identite-qualifiee"] = "M12 1 3 5v6c0 5.500 3.800 10.700 9 12 5.200-1.300 9-6.500 9-12V5l-9-4zm-2 16-4-4 1.400-1.400L10 14.200l6.600-6.600L18 9l-8 8z",
        ["identite-non-qualifiee"] = Question,
        ["dmp-autorise"] = "M3 5h7l2 2h9v12H3V5zm7.500 12 6.500-6.500-1.400-1.400-5.100 5.100-2.100-2.100L7 13.500l3.500 3.500z",
        ["dmp-non-autorise"] = "M3 5h7l2 2h9v12H3V5zm6 6v6h6v-6h-1v-1a2 2 0 0 0-4 0v1H9zm2 0v-1a1 1 0 0 1 2 0v1h-2z",
        ["dmp-interdit"] = "M3 5h7l2 2h9v12H3V5zm9 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10zm-3 4h6v2H9v-2z",
        ["dmp-non-cree"] = "M3 5h7l2 2h9v12H3V5zm2 2v10h14V9h-7.800l-2-2H5zm6 3h2v2h2v2h-2v2h-2v-2H9v-2h2v-2z",
        ["dmp-ferme"] = "M3 5h7l2 2h9v12H3V5zm5.400 4L7 10.400 9.600 13 7 15.600 8.400 17l2.600-2.600 2.600 2.600 1.400-1.400-2.600-2.600 2.600-2.600L13.600 9 11 11.600 8.400 9z",
        ["invisible-patient"] = "M12 5C7 5 3 8.500 1 12c2 3.500 6 7 11 7s9-3.500 11-7c-2-3.500-6-7-11-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8zM3.400 2 2 3.400 20.600 22l1.400-1.400L3.400 2z",
        ["document-alimente"] = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.500 14.500L6 12l1.500-1.500 3 3 6-6L18 9l-7.500 7.500z",
        ["document-refuse"] = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm5 13.600L15.600 17 12 13.400 8.400 17 7 15.600l3.600-3.600L7 8.400 8.400 7l3.600 3.600L15.600 7 17 8.400 13.400 12l3.600 3.600z",
        ["document-supprime"] = "M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7H6v12zM19 4h-3.500l-1-1h-5l-1 1H5v2h14V4z",
        ["document-non-transmis"] = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16z",
        ["invisible-representants"] = "M8 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm9 2a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM2 19c0-4 3-7 6-7s6 3 6 7H2zm14 0c0-2-.6-4-1.600-5.400C15 13.200 16 13 17 13c3 0 5 2.500 5 6h-6zM3.400 1 2 2.400 20.600 22l1.400-1.400L3.400 1z",
        ["origine-dmp"] = "M5 2h9l5 5v15H5V2zm8 1.500V8h4.500L13 3.500zM11 11v3H8v2h3v3h2v-3h3v-2h-3v-3h-2z",
        ["origine-mssante"] = "M2 5h20v14H2V5zm2 2v1l8 5 8-5V7l-8 5-8-5z",
        ["origine-etablissement"] = "M4 21V7l8-5 8 5v14h-6v-5h-4v5H4zm7-13v2H9v2h2v2h2v-2h2v-2h-2V8h-2z",
    };

    public static string Path(string key) => Paths.GetValueOrDefault(key, Question);
}
