using Conformance.Fakes.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace Conformance.Fakes.Dmp;

/// <summary>Cuts a multipart message into its parts, none of which is copied.</summary>
internal static class Parts
{
    private const int Most = 1000;
    private const int MostHeaders = 32;
    private const int LongestHeaders = 16 * 1024;

    /// <summary>The parts, in order.</summary>
    /// <exception cref="FormatException">The message has no boundary, or more parts than can be.</exception>
    /// <exception cref="IOException">It is cut short, or the headers of a part have no end.</exception>
    public static IReadOnlyList<Part> In(MessageContent body, string? boundary)
    {
        using var stream = body.Open();
        var reader = new MultipartReader(boundary ?? throw new FormatException("pas de boundary"), stream) { HeadersCountLimit = MostHeaders, HeadersLengthLimit = LongestHeaders };
        var parts = new List<Part>();
        while (Next(reader) is { } section)
        {
            if (parts.Count == Most)
                throw new FormatException($"plus de {Most} parties");
            section.Body.CopyTo(Stream.Null);
            parts.Add(Part.Of(section, body.Slice(section.BaseStreamOffset!.Value, section.Body.Length)));
        }

        return parts;
    }

    private static MultipartSection? Next(MultipartReader reader) => reader.ReadNextSectionAsync().GetAwaiter().GetResult();
}
