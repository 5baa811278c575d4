using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Prefixes of a document's names as they were written: LINQ to XML forgets them, and canonical forms need them.</summary>
internal sealed class WrittenPrefixes
{
    private readonly Dictionary<XNamespace, string> _ofNamespaces;
    private readonly Dictionary<XObject, string> _ofNames;

    private WrittenPrefixes(Dictionary<XNamespace, string> ofNamespaces, Dictionary<XObject, string> ofNames) => (_ofNamespaces, _ofNames) = (ofNamespaces, ofNames);

    /// <summary>Those of a document that <see cref="Note"/> saw.</summary>
    /// <exception cref="InvalidOperationException">It saw none such.</exception>
    public static WrittenPrefixes In(XDocument document) =>
        document.Annotation<WrittenPrefixes>() ?? throw new InvalidOperationException("The prefixes of this document were not noted.");

    /// <summary>Notes those of a document that was just read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="again">Opens what it was read from, which is read a second time when a namespace has more than one prefix.</param>
    public static void Note(XDocument document, Func<XmlReader> again) =>
        document.AddAnnotation(Derived(document) is { } prefixes ? new WrittenPrefixes(prefixes, []) : new WrittenPrefixes([], Read(document, again)));

    /// <summary>Prefix of an element; empty for none.</summary>
    public string Of(XElement element) => Of(element, element.Name.Namespace);

    /// <summary>Prefix of an attribute that declares no namespace; empty for none.</summary>
    public string Of(XAttribute attribute) => Of(attribute, attribute.Name.Namespace);

    private string Of(XObject named, XNamespace ns) => ns == XNamespace.None ? "" : _ofNamespaces.GetValueOrDefault(ns) ?? _ofNames.GetValueOrDefault(named, "");

    /// <summary>The prefix of each namespace; null when one of them has two.</summary>
    private static Dictionary<XNamespace, string>? Derived(XDocument document)
    {
        var prefixes = new Dictionary<XNamespace, string> { [XNamespace.Xml] = "xml" };
        foreach (var element in document.Descendants())
        {
            for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            {
                if (attribute.IsNamespaceDeclaration && !IsTheOnlyOne(attribute, prefixes))
                    return null;
            }
        }

        return prefixes;
    }

    private static bool IsTheOnlyOne(XAttribute declared, Dictionary<XNamespace, string> prefixes)
    {
        var prefix = declared.Name.Namespace == XNamespace.None ? "" : declared.Name.LocalName;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(prefixes, declared.Value, out _);
        return (known ??= prefix) == prefix;
    }

    private static Dictionary<XObject, string> Read(XDocument document, Func<XmlReader> again)
    {
        var prefixes = new Dictionary<XObject, string>();
        using var reader = again();
        foreach (var element in document.Descendants())
        {
            reader.ReadToFollowing(element.Name.LocalName, element.Name.NamespaceName);
            Keep(element, element.Name, reader.Prefix, prefixes);
            foreach (var attribute in element.Attributes())
            {
                reader.MoveToNextAttribute();
                Keep(attribute, attribute.Name, reader.Prefix, prefixes);
            }
        }

        return prefixes;
    }

    private static void Keep(XObject named, XName name, string prefix, Dictionary<XObject, string> prefixes)
    {
        if (name.Namespace != XNamespace.None)
            prefixes[named] = prefix;
    }
}
