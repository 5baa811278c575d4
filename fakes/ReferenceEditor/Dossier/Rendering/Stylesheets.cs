using System.Xml;
using System.Xml.Xsl;

namespace ReferenceEditor.Dossier.Rendering;

/// <summary>The hospital's own style sheet.</summary>
internal interface IConsumerStylesheet
{
    /// <summary>Its XSLT.</summary>
    string Xslt { get; }
}

/// <inheritdoc/>
internal sealed class ConsumerStylesheet : IConsumerStylesheet
{
    /// <inheritdoc/>
    public string Xslt { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ConsumerStylesheet).Assembly.GetManifestResourceStream("cda.xsl")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>Says which style sheet shows a document.</summary>
internal interface IStylesheetChoice
{
    /// <summary>Whether the producer's is applied when there is one.</summary>
    bool PrefersProducers { get; }
}

/// <summary>The producer's when there is one.</summary>
internal sealed class ProducersFirst : IStylesheetChoice
{
    /// <inheritdoc/>
    public bool PrefersProducers => true;
}

/// <summary>Compiles a style sheet that may come from anybody: no script, no document(), nothing fetched.</summary>
internal static class SafeXslt
{
    /// <summary>Compiles.</summary>
    /// <exception cref="XsltException">It is no style sheet.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XslCompiledTransform Compile(TextReader xslt)
    {
        using var reader = XmlReader.Create(xslt, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var compiled = new XslCompiledTransform();
        compiled.Load(reader, XsltSettings.Default, null);
        return compiled;
    }
}
