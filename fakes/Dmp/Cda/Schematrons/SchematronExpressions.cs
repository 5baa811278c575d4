using System.Collections.Concurrent;
using System.Xml;
using System.Xml.XPath;
using Wmhelp.XPath2;

namespace Conformance.Fakes.Dmp;

/// <summary>The XPath 2.0 expressions of one schematron, each compiled once.</summary>
/// <param name="namespaces">Prefixes that the schematron declares.</param>
internal sealed class SchematronExpressions(XmlNamespaceManager namespaces)
{
    private readonly ConcurrentDictionary<string, XPath2Expression> _compiled = new();

    static SchematronExpressions() => SchematronFunctions.Register();

    /// <summary>Nodes that an expression selects.</summary>
    public IReadOnlyList<XPathNavigator> Nodes(string expression, XPathNavigator from, SchematronVariables variables) => Evaluate(expression, from, variables) switch
    {
        XPathNavigator node => [node],
        XPath2NodeIterator nodes => [.. nodes.OfType<XPathNavigator>().Select(node => node.Clone())],
        _ => [],
    };

    public bool Holds(string test, XPathNavigator from, SchematronVariables variables) => Evaluate($"boolean(({SchematronTest.Judgeable(test)}))", from, variables) is true;

    public string Text(string expression, XPathNavigator from, SchematronVariables variables) =>
        Evaluate($"string-join(for $item in ({expression}) return string($item), ' ')", from, variables) as string ?? "";

    /// <summary>Value of an expression, to be held in a variable.</summary>
    public object Evaluate(string expression, XPathNavigator from, SchematronVariables variables) =>
        _compiled.GetOrAdd(expression, text => XPath2Expression.Compile(text, namespaces)).Evaluate(new NodeProvider(from), variables.Values);

    /// <summary>Whether an exception is one of the library, for an expression that it does not read or values that it does not take.</summary>
    public static bool CannotJudge(Exception problem) => problem is XPath2Exception or XPathException or XmlException or InvalidCastException
        or FormatException or ArgumentException or InvalidOperationException or NullReferenceException or OverflowException;
}
