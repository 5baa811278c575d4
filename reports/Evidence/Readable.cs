using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;

namespace Conformance.Reports.Evidence;

/// <summary>Bytes as indented text, where they are text.</summary>
internal static class Readable
{
    /// <summary>Longest value shown in full; the file beside it holds the rest.</summary>
    public const int LongestValue = 4000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text to read; null for what is not text.</summary>
    public static string? Text(ReadOnlySpan<byte> content, string mediaType)
    {
        if (Decode(content) is not { } text)
            return null;
        if (MediaTypes.IsXml(mediaType))
            return Xml(text);
        if (MediaTypes.IsJson(mediaType))
            return Json(text);
        return MediaTypes.IsForm(mediaType) ? Form(text) : Clean(text);
    }

    /// <summary>The text without the characters that neither HTML nor XML may hold.</summary>
    public static string Clean(string text) =>
        text.Any(Forbidden) ? string.Concat(text.Select(letter => Forbidden(letter) ? '\uFFFD' : letter)) : text;

    private static string? Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            var text = Strict.GetString(content);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Xml(string text)
    {
        if (SafeXml.Parse(text) is not { } document)
            return Clean(text);
        foreach (var value in document.DescendantNodes().OfType<XText>().Where(node => node.Value.Length > LongestValue))
            value.Value = Shorten(value.Value);
        return document.ToString();
    }

    private static string Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Clean(JsonSerializer.Serialize(document.RootElement, Indented));
        }
        catch (JsonException)
        {
            return Clean(text);
        }
    }

    private static string Form(string text) =>
        Clean(string.Join('\n', text.Split('&').Select(pair => Uri.UnescapeDataString(pair.Replace('+', ' ')))));

    private static string Shorten(string value) => string.Create(
        CultureInfo.InvariantCulture, $"{value[..LongestValue]}… [{value.Length - LongestValue} caractères de plus dans le fichier]");

    private static bool Forbidden(char letter) => (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) || letter is '\uFFFE' or '\uFFFF';
}
