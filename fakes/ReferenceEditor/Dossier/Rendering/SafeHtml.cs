using System.Text;
using System.Text.Encodings.Web;
using System.Xml.Linq;

namespace ReferenceEditor.Dossier.Rendering;

/// <summary>Writes HTML that came from a style sheet without anything that runs, draws or fetches.</summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> Kept =
    [
        "p", "div", "span", "table", "thead", "tbody", "tr", "td", "th", "caption", "ul", "ol", "li", "dl", "dt", "dd", "b", "i", "em", "strong", "sub", "sup", "pre",
        "h1", "h2", "h3", "h4", "h5", "br", "hr",
    ];

    private static readonly HashSet<string> Dropped = ["head", "script", "style", "template", "object", "iframe", "svg"];
    private static readonly HashSet<string> Void = ["br", "hr"];
    private static readonly HashSet<string> Attributes = ["colspan", "rowspan"];

    /// <summary>Writes what stands in an element, unknown tags taken off.</summary>
    public static string Write(XElement outcome)
    {
        var html = new StringBuilder();
        WriteContent(outcome, html);
        return html.ToString();
    }

    private static void WriteContent(XElement element, StringBuilder html)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                html.Append(HtmlEncoder.Default.Encode(text.Value));
            else if (node is XElement child && !Dropped.Contains(NameOf(child)))
                WriteElement(child, html);
        }
    }

    private static void WriteElement(XElement element, StringBuilder html)
    {
        if (!Kept.Contains(NameOf(element)))
        {
            WriteContent(element, html);
            return;
        }

        var tag = BelowThePage(NameOf(element));
        html.Append('<').Append(tag);
        foreach (var attribute in element.Attributes().Where(attribute => Attributes.Contains(attribute.Name.LocalName)))
            html.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(HtmlEncoder.Default.Encode(attribute.Value)).Append('"');
        html.Append('>');
        if (Void.Contains(tag))
            return;
        WriteContent(element, html);
        html.Append("</").Append(tag).Append('>');
    }

    private static string NameOf(XElement element) => element.Name.LocalName.ToLowerInvariant();

    /// <summary>The page has a first heading of its own.</summary>
    private static string BelowThePage(string tag) => tag is ['h', >= '1' and <= '5' and var level] ? $"h{level - '0' + 1}" : tag;
}
