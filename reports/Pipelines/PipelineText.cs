using System.Text;
using System.Xml;

namespace Conformance.Reports.Pipelines;

/// <summary>What a product showed may hold any character: what XML forbids is replaced, so that no report is refused whole for one letter.</summary>
internal static class PipelineText
{
    /// <summary>The text with U+FFFD in place of control characters, lone surrogates and non-characters (XML 1.0, production 2).</summary>
    public static string ForXml(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(IsAllowed(rune) ? rune : Rune.ReplacementChar);
        return clean.ToString();
    }

    /// <summary>The text on one line, cut at a length with a count of what is left out.</summary>
    /// <param name="text">Text of any length.</param>
    /// <param name="longest">Characters kept.</param>
    public static string OneLine(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : $"{line[..longest]}… ({line.Length - longest} caractères de plus)";
    }

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
