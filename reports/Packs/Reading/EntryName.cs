using System.Text;

namespace Conformance.Reports.Packs.Reading;

/// <summary>Whether a name may be unpacked anywhere, and reads as what it is.</summary>
internal static class EntryName
{
    private const int LongestPart = 255;

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(rank => new[] { $"COM{rank}", $"LPT{rank}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a name is refused, in French; null for a sound one.</summary>
    public static string? Objection(string name)
    {
        if (name.Length == 0)
            return "elle n'a pas de nom";
        if (name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal))
            return "son chemin est absolu : elle s'écrirait hors du dossier";
        if (name.Split('/', '\\').Contains(".."))
            return "son chemin remonte (« .. ») : elle s'écrirait hors du dossier";
        if (name.Contains('\\', StringComparison.Ordinal))
            return "son nom contient « \\ », qu'un système lit comme un dossier et un autre non";
        if (!name.All(PlainText.IsPlain))
            return "son nom contient un caractère invisible ou qui inverse la lecture";
        return name.Split('/').Select(PartObjection).FirstOrDefault(objection => objection is not null);
    }

    /// <summary>What two names share when some system takes them for one: case and composition of letters apart.</summary>
    public static string Key(string name) => name.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static string? PartObjection(string part) => part switch
    {
        "" or "." => "son chemin a une partie vide",
        _ when part.EndsWith('.') || part.EndsWith(' ') => "une partie de son nom finit par un point ou une espace, que Windows retire",
        _ when Devices.Contains(part.Split('.')[0]) => "Windows réserve ce nom à un périphérique",
        _ when Encoding.UTF8.GetByteCount(part) > LongestPart => $"une partie de son nom dépasse {LongestPart} octets",
        _ => null,
    };
}
