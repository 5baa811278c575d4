using System.Xml;
using System.Xml.Linq;
using System.Xml.Xsl;
using Microsoft.AspNetCore.Html;

namespace ReferenceEditor.Dossier.Rendering;

/// <summary>Makes a CDA document readable.</summary>
internal interface IPresentation
{
    /// <summary>The document as harmless HTML; null when it is no CDA document.</summary>
    /// <param name="cda">The document.</param>
    /// <param name="stylesheet">Its producer's style sheet; null without one.</param>
    HtmlString? Show(byte[] cda, byte[]? stylesheet);
}

/// <summary>Applies the producer's style sheet, else the hospital's, and keeps of the outcome what cannot harm.</summary>
/// <param name="choice">Which style sheet.</param>
/// <param name="consumers">The hospital's.</param>
internal sealed class Presentation(IStylesheetChoice choice, IConsumerStylesheet consumers) : IPresentation
{
    private readonly Lazy<XslCompiledTransform> _own = new(() => SafeXslt.Compile(new StringReader(consumers.Xslt)));

    /// <inheritdoc/>
    public HtmlString? Show(byte[] cda, byte[]? stylesheet)
    {
        if (CdaContent.Read(cda) is not { } document)
            return null;
        var shown = stylesheet is not null && choice.PrefersProducers ? ByProducers(document, stylesheet) : null;
        return new HtmlString(SafeHtml.Write(shown ?? Transformed(_own.Value, CdaContent.Unfolded(document))));
    }

    /// <summary>A style sheet that does not work leaves its document to the hospital's.</summary>
    private static XElement? ByProducers(XElement document, byte[] stylesheet)
    {
        try
        {
            using var xslt = new StreamReader(new MemoryStream(stylesheet));
            return Transformed(SafeXslt.Compile(xslt), document.Document!.Root!);
        }
        catch (Exception error) when (error is XsltException or XmlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static XElement Transformed(XslCompiledTransform transform, XElement source)
    {
        var outcome = new XElement("div");
        using (var writer = outcome.CreateWriter())
            transform.Transform(new XDocument(source).CreateReader(), writer);
        return outcome;
    }
}
