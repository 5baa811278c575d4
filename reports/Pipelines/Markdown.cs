using System.Globalization;
using System.Text;

namespace Conformance.Reports.Pipelines;

/// <summary>Text that a product may have dictated, as Markdown that shows it and obeys none of it.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>()&|~#@$!:";

    /// <summary>The text with every sign of GitHub's and GitLab's Markdown as a numeric entity, which never opens a cell, a link or a mention (CommonMark, section 2.5).</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in PipelineText.ForXml(text))
            escaped.Append(Special.Contains(letter) ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)letter};") : letter);
        return escaped.ToString();
    }

    /// <summary>The text as one cell of a table.</summary>
    public static string Cell(string text, int longest) => Escape(PipelineText.OneLine(text, longest));
}
