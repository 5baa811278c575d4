namespace Conformance.Fakes.Dmp;

/// <summary>Finds its way in the text of an XPath expression, past brackets and quoted texts.</summary>
internal static class XPathText
{
    /// <summary>Where the level that holds a position ends: at one of the stops, at the bracket that closes it, or with the text.</summary>
    public static int EndOfLevel(string text, int from, char stop)
    {
        var (depth, quote) = (0, '\0');
        for (var at = from; at < text.Length; at++)
        {
            var read = text[at];
            if (quote != '\0')
                quote = read == quote ? '\0' : quote;
            else if (read is '\'' or '"')
                quote = read;
            else if (read is '[' or '(')
                depth++;
            else if (read is ']' or ')' && depth-- == 0)
                return at;
            else if (read == stop && depth == 0)
                return at;
        }

        return text.Length;
    }
}
