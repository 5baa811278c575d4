using System.Net.Mime;

namespace Conformance.Reports.Evidence;

/// <summary>What a media type means for whoever reads the evidence.</summary>
internal static class MediaTypes
{
    public static string ExtensionOf(string mediaType) => Essence(mediaType) switch
    {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/svg+xml" => "svg",
        "application/pdf" => "pdf",
        "message/rfc822" => "eml",
        "video/webm" => "webm",
        "video/mp4" => "mp4",
        "application/zip" => "zip",
        "text/yaml" or "application/yaml" => "yaml",
        var type when IsXml(type) => "xml",
        var type when IsJson(type) => "json",
        var type when type.StartsWith("text/", StringComparison.Ordinal) || type is "message/http" or "application/http" => "txt",
        _ => "bin",
    };

    public static bool IsXml(string mediaType) => Essence(mediaType) is "text/xml" or "application/xml" || Essence(mediaType).EndsWith("+xml", StringComparison.Ordinal);

    public static bool IsJson(string mediaType) => Essence(mediaType) is "application/json" || Essence(mediaType).EndsWith("+json", StringComparison.Ordinal);

    public static bool IsForm(string mediaType) => Essence(mediaType) is "application/x-www-form-urlencoded";

    public static bool IsPicture(string mediaType) => Essence(mediaType) is "image/png" or "image/jpeg";

    /// <summary>Boundary of a multipart type; null for any other.</summary>
    public static string? BoundaryOf(string mediaType) => Parse(mediaType) is { MediaType: var type, Boundary: { Length: > 0 } boundary }
        && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? boundary : null;

    /// <summary>The type without its parameters, lower case. An XOP part is what it says it was before packaging.</summary>
    public static string Essence(string mediaType)
    {
        if (Parse(mediaType) is not { } parsed)
            return "application/octet-stream";
        return parsed.MediaType.ToLowerInvariant() is var essence && essence != "application/xop+xml" ? essence : "application/soap+xml";
    }

    private static ContentType? Parse(string mediaType)
    {
        try
        {
            return new ContentType(mediaType);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
