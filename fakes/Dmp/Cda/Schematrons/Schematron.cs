using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Conformance.Fakes.Dmp;

/// <summary>An ISO schematron, run as it is written, by XPath 2.0.</summary>
internal sealed class Schematron
{
    private static readonly XNamespace Sch = SchematronSource.Sch;
    private readonly string _name;
    private readonly XElement _schema;
    private readonly SchematronExpressions _expressions;

    private Schematron(string name, XElement schema, SchematronExpressions expressions)
    {
        _name = name;
        _schema = schema;
        _expressions = expressions;
    }

    /// <summary>Reads a schematron.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="root">Folder that it may read other files below.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="XmlException">A file is not XML.</exception>
    public static Schematron Read(string path, string root)
    {
        var schema = SchematronSource.Read(path);
        var namespaces = new XmlNamespaceManager(new NameTable());
        foreach (var ns in schema.Elements(Sch + "ns").Where(ns => (string?)ns.Attribute("prefix") is not ("xml" or "xmlns" or "" or null)))
            namespaces.AddNamespace((string)ns.Attribute("prefix")!, (string?)ns.Attribute("uri") ?? "");
        namespaces.AddNamespace(SchematronFunctions.HomePrefix, Path.GetDirectoryName(Path.GetFullPath(path))!);
        namespaces.AddNamespace(SchematronFunctions.RootPrefix, Path.GetFullPath(root));
        return new(Path.GetFileName(path), schema, new SchematronExpressions(namespaces));
    }

    /// <summary>What the patterns of the default phase say of a document. What one pattern holds in a variable, the others see, as with the ISO skeleton.</summary>
    public IEnumerable<SchematronFinding> Check(XmlDocument document)
    {
        var root = document.CreateNavigator()!;
        var variables = _schema.Elements(Sch + "pattern").Aggregate(Hold(_schema, root, SchematronVariables.None), (held, pattern) => Hold(pattern, root, held));
        return Active().SelectMany(pattern => CheckPattern(pattern, root, variables));
    }

    private IEnumerable<XElement> Active()
    {
        var phase = _schema.Elements(Sch + "phase").FirstOrDefault(found => (string?)found.Attribute("id") == (string?)_schema.Attribute("defaultPhase"));
        var active = phase?.Elements(Sch + "active").Select(found => (string?)found.Attribute("pattern")).ToHashSet();
        return _schema.Elements(Sch + "pattern").Where(pattern => active is null || active.Contains((string?)pattern.Attribute("id")));
    }

    /// <summary>In a pattern, the first rule that matches a node is the only one that judges it.</summary>
    private IEnumerable<SchematronFinding> CheckPattern(XElement pattern, XPathNavigator root, SchematronVariables variables)
    {
        var judged = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var rule in pattern.Descendants(Sch + "rule"))
        {
            foreach (var node in Matched(rule, root, variables).Where(node => judged.Add(node.UnderlyingObject!)))
            {
                foreach (var finding in CheckRule(rule, node, variables))
                    yield return finding;
            }
        }
    }

    private IReadOnlyList<XPathNavigator> Matched(XElement rule, XPathNavigator root, SchematronVariables variables)
    {
        try
        {
            return _expressions.Nodes(SchematronContext.Selecting((string?)rule.Attribute("context") ?? ""), root, variables);
        }
        catch (Exception problem) when (SchematronExpressions.CannotJudge(problem))
        {
            return [];
        }
    }

    private IEnumerable<SchematronFinding> CheckRule(XElement rule, XPathNavigator node, SchematronVariables variables)
    {
        var held = Hold(rule, node, variables);
        return rule.Elements().Where(check => check.Name == Sch + "assert" || check.Name == Sch + "report").Select(check => Judge(check, node, held)).OfType<SchematronFinding>();
    }

    private SchematronFinding? Judge(XElement check, XPathNavigator node, SchematronVariables variables)
    {
        var test = (string?)check.Attribute("test") ?? "";
        var finding = new SchematronFinding(_name, (string?)check.Attribute("id") ?? test, (string?)check.Attribute("role") ?? "", "", SchematronPlace.Of(node));
        try
        {
            return _expressions.Holds(test, node, variables) == (check.Name == Sch + "report") ? finding with { Message = Message(check, node, variables) } : null;
        }
        catch (Exception problem) when (SchematronExpressions.CannotJudge(problem))
        {
            return finding with { Message = problem.Message, Judged = false };
        }
    }

    private string Message(XElement check, XPathNavigator node, SchematronVariables variables)
    {
        var text = string.Concat(check.Nodes().Select(part => Words(part, node, variables)));
        return string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private string Words(XNode part, XPathNavigator node, SchematronVariables variables) => part switch
    {
        XText text => text.Value,
        XElement element when element.Name == Sch + "value-of" => _expressions.Text((string?)element.Attribute("select") ?? "''", node, variables),
        XElement element when element.Name == Sch + "name" => node.Name,
        XElement element => element.Value,
        _ => "",
    };

    private SchematronVariables Hold(XElement owner, XPathNavigator node, SchematronVariables outer) =>
        owner.Elements(Sch + "let").Aggregate(outer, (held, let) => Held(let, node, held));

    private SchematronVariables Held(XElement let, XPathNavigator node, SchematronVariables held)
    {
        var value = (string?)let.Attribute("value") ?? let.Value;
        try
        {
            return held.With((string?)let.Attribute("name") ?? "", _expressions.Evaluate(value, node, held));
        }
        catch (Exception problem) when (SchematronExpressions.CannotJudge(problem))
        {
            return held;
        }
    }
}
