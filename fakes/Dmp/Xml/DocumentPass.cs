using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a document once for several listeners, node after node, its texts in pieces: they may not fit in memory.</summary>
internal static class DocumentPass
{
    private const int Piece = 2048;

    /// <summary>Reads it to its end.</summary>
    /// <param name="reader">The reader, before its first node.</param>
    /// <param name="listeners">Who hears it, in this order at each node.</param>
    /// <exception cref="XmlException">The document is not XML, or not one that is safe to read.</exception>
    public static void Read(XmlReader reader, params ReadOnlySpan<IDocumentListener> listeners)
    {
        var piece = new char[Piece];
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Text(reader, piece, listeners);
            else
                Node(reader, listeners);
        }
    }

    private static void Node(XmlReader reader, ReadOnlySpan<IDocumentListener> listeners)
    {
        foreach (var listener in listeners)
        {
            listener.Node(reader);
            reader.MoveToElement();
        }
    }

    private static void Text(XmlReader reader, char[] piece, ReadOnlySpan<IDocumentListener> listeners)
    {
        while (reader.ReadValueChunk(piece, 0, piece.Length) is > 0 and var read)
        {
            foreach (var listener in listeners)
                listener.Text(piece.AsSpan(0, read));
        }

        foreach (var listener in listeners)
            listener.TextEnd();
    }
}
