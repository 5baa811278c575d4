using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Says in French why bytes are no message, to who must mend what sent them.</summary>
internal static class UnreadableXml
{
    /// <summary>Why bytes are no XML.</summary>
    /// <param name="problem">What the parser says of them, in English.</param>
    public static string Why(XmlException problem) => $"XML illisible ou interdit, ligne {problem.LineNumber}, position {problem.LinePosition} (l'analyseur dit : {problem.Message})";

    /// <summary>Why bytes are no SOAP envelope, and what was expected where that is plain.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="problem">What the parser says of them.</param>
    public static string WhyNoEnvelope(ReadOnlySpan<byte> content, XmlException problem) => content switch
    {
        [] => "message vide au lieu d'une enveloppe SOAP",
        [(byte)'-', (byte)'-', ..] => "le message commence par un séparateur MIME : Content-Type multipart/related attendu, avec son boundary",
        _ => Why(problem),
    };
}
