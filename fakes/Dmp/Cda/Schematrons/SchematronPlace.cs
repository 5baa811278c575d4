using System.Xml.XPath;

namespace Conformance.Fakes.Dmp;

/// <summary>Says where a node stands.</summary>
internal static class SchematronPlace
{
    /// <summary>Path of a node from the root, with the rank of each element among those of its name.</summary>
    public static string Of(XPathNavigator node)
    {
        var (at, path) = (node.Clone(), "");
        do
        {
            path = at.NodeType switch
            {
                XPathNodeType.Element => $"/{at.LocalName}[{Rank(at)}]{path}",
                XPathNodeType.Attribute => $"/@{at.LocalName}{path}",
                _ => path,
            };
        }
        while (at.MoveToParent());
        return path.Length == 0 ? "/" : path;
    }

    private static int Rank(XPathNavigator element)
    {
        var (at, rank) = (element.Clone(), 1);
        while (at.MoveToPrevious())
            rank += at.NodeType is XPathNodeType.Element && at.LocalName == element.LocalName ? 1 : 0;
        return rank;
    }
}
