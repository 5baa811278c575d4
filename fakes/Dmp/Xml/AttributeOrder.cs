using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Attributes in the order of the DMP: by name, prefixed ones after the others, declarations last.</summary>
internal static class AttributeOrder
{
    private static readonly Comparer<XAttribute> InOrder = Comparer<XAttribute>.Create(Compare);

    /// <summary>Puts those of an element and of all that it holds in order.</summary>
    public static void Establish(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => !IsInOrder(element)))
            element.ReplaceAttributes(element.Attributes().Order(InOrder).ToList());
    }

    private static bool IsInOrder(XElement element)
    {
        for (var attribute = element.FirstAttribute; attribute?.NextAttribute is { } next; attribute = next)
        {
            if (Compare(attribute, next) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(XAttribute one, XAttribute other) =>
        Rank(one) is var rank && rank != Rank(other) ? rank - Rank(other) : string.CompareOrdinal(one.Name.LocalName, other.Name.LocalName);

    private static int Rank(XAttribute attribute) => attribute.IsNamespaceDeclaration ? 2 : attribute.Name.Namespace == XNamespace.None ? 0 : 1;
}
