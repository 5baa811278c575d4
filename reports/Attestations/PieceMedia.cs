namespace Conformance.Reports.Attestations;

/// <summary>What kind of file a document is, by its name.</summary>
internal static class PieceMedia
{
    public static string Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".txt" or ".md" => "text/plain",
        ".eml" => "message/rfc822",
        _ => "application/octet-stream",
    };
}
