using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes an element in a canonical form, as it stands in its document.</summary>
/// <param name="form">The form.</param>
/// <param name="prefixes">Prefixes as they were written.</param>
/// <param name="writer">What writes it.</param>
/// <param name="leftOut">Elements left out; null for none.</param>
internal sealed class CanonicalElement(CanonicalForm form, WrittenPrefixes prefixes, CanonicalWriter writer, Predicate<XElement>? leftOut)
{
    /// <summary>Writes it. In the inclusive forms it has the namespaces of the elements around it, and their attributes of XML itself: xml:lang, xml:space.</summary>
    public void Write(XElement element)
    {
        if (!form.IsExclusive)
            Inherit(element);
        Element(element);
    }

    private void Inherit(XElement element)
    {
        foreach (var declared in element.AncestorsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
            Attribute(declared);
        foreach (var inherited in element.Ancestors().Attributes().Where(attribute => attribute.Name.Namespace == XNamespace.Xml).DistinctBy(attribute => attribute.Name))
        {
            if (element.Attribute(inherited.Name) is null)
                Attribute(inherited);
        }
    }

    private void Element(XElement element)
    {
        var (prefix, name) = (prefixes.Of(element), element.Name.LocalName);
        writer.Tag.Use(prefix, element.Name.NamespaceName);
        foreach (var told in form.Prefixes)
            writer.Tag.Declare(told, (told.Length == 0 ? element.GetDefaultNamespace() : element.GetNamespaceOfPrefix(told))?.NamespaceName ?? "");
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            Attribute(attribute);
        writer.Start(prefix, name);
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
            Node(node);
        writer.End(prefix, name);
    }

    private void Attribute(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
            writer.Tag.Keep(attribute.Name.Namespace == XNamespace.None ? "" : attribute.Name.LocalName, attribute.Value);
        else
            writer.Tag.Add(new CanonicalAttribute(prefixes.Of(attribute), attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value));
    }

    private void Node(XNode node)
    {
        switch (node)
        {
            case XElement element when leftOut?.Invoke(element) is not true:
                Element(element);
                break;
            case XText text:
                writer.Text(text.Value);
                break;
            case XProcessingInstruction instruction:
                writer.Instruction(instruction.Target, instruction.Data);
                break;
            case XComment comment:
                writer.Comment(comment.Value);
                break;
        }
    }
}
