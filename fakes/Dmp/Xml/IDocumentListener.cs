using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Hears a document while <see cref="DocumentPass"/> reads it.</summary>
internal interface IDocumentListener
{
    /// <summary>A node that is no text. The reader stands on it, and may be led through its attributes.</summary>
    void Node(XmlReader reader);

    /// <summary>A piece of a text, up to <see cref="TextEnd"/>.</summary>
    void Text(ReadOnlySpan<char> piece);

    /// <summary>The text is over; an empty one had no piece.</summary>
    void TextEnd();
}
