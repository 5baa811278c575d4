namespace Conformance.Fakes.Dmp;

/// <summary>Finds a part by the name that an envelope gives it: as written, or percent-encoded on either side.</summary>
internal static class ContentIds
{
    /// <summary>The part; null when none has the name.</summary>
    /// <param name="name">Name, without cid:.</param>
    /// <param name="parts">Parts by Content-ID.</param>
    public static T? Named<T>(string name, IReadOnlyDictionary<string, T> parts)
        where T : class =>
        parts.GetValueOrDefault(name)
        ?? parts.GetValueOrDefault(Uri.UnescapeDataString(name))
        ?? parts.Where(part => Uri.UnescapeDataString(part.Key) == Uri.UnescapeDataString(name)).Select(part => part.Value).FirstOrDefault();
}
