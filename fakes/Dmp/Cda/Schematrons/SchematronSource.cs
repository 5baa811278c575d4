using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a schematron with what it includes, its abstract patterns and its abstract rules written out.</summary>
internal static class SchematronSource
{
    private const int DeepestInclusion = 20;
    public static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    /// <summary>The schema, of concrete patterns and rules alone.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="XmlException">A file is not XML, or inclusions turn in circles.</exception>
    public static XElement Read(string path)
    {
        var schema = Load(path, depth: 0);
        WriteOutPatterns(schema);
        WriteOutRules(schema);
        return schema;
    }

    private static XElement Load(string path, int depth)
    {
        if (depth > DeepestInclusion)
            throw new XmlException($"More than {DeepestInclusion} inclusions deep in {path}.");
        var root = SafeXml.Load(File.ReadAllBytes(path)).Root!;
        foreach (var include in root.Descendants(Sch + "include").ToList())
            include.ReplaceWith(Load(Found(Path.Combine(Path.GetDirectoryName(path)!, (string?)include.Attribute("href") ?? "")), depth + 1));
        return root;
    }

    /// <summary>Official schematrons are written where case does not tell files apart.</summary>
    private static string Found(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return File.Exists(path) || !Directory.Exists(folder)
            ? path
            : Directory.EnumerateFiles(folder).FirstOrDefault(file => string.Equals(Path.GetFileName(file), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)) ?? path;
    }

    private static void WriteOutPatterns(XElement schema)
    {
        var models = schema.Elements(Sch + "pattern").Where(IsAbstract).ToLookup(pattern => (string?)pattern.Attribute("id"));
        foreach (var pattern in schema.Elements(Sch + "pattern").Where(pattern => pattern.Attribute("is-a") is not null).ToList())
        {
            var parameters = Parameters(pattern);
            foreach (var model in models[(string?)pattern.Attribute("is-a")].Take(1))
                pattern.Add(new XElement(model).Elements().Select(element => Fill(element, parameters)));
        }

        schema.Elements(Sch + "pattern").Where(IsAbstract).Remove();
    }

    /// <summary>Longest names first: one may begin with another.</summary>
    private static List<(string Name, string Value)> Parameters(XElement pattern) =>
    [
        .. from param in pattern.Elements(Sch + "param")
           let name = (string?)param.Attribute("name") ?? ""
           where name.Length > 0
           orderby name.Length descending
           select (name, (string?)param.Attribute("value") ?? ""),
    ];

    private static XElement Fill(XElement element, List<(string Name, string Value)> parameters)
    {
        foreach (var attribute in element.DescendantsAndSelf().Attributes())
            attribute.Value = parameters.Aggregate(attribute.Value, (text, param) => text.Replace($"${param.Name}", param.Value, StringComparison.Ordinal));
        return element;
    }

    private static void WriteOutRules(XElement schema)
    {
        var models = schema.Descendants(Sch + "rule").Where(IsAbstract).ToLookup(rule => (string?)rule.Attribute("id"));
        for (var depth = 0; depth < DeepestInclusion && Extensions(schema).ToList() is { Count: > 0 } extensions; depth++)
        {
            foreach (var extension in extensions)
                extension.ReplaceWith(models[(string?)extension.Attribute("rule")].Take(1).Select(model => new XElement(model).Elements()));
        }

        schema.Descendants(Sch + "rule").Where(IsAbstract).Remove();
    }

    private static IEnumerable<XElement> Extensions(XElement schema) =>
        schema.Descendants(Sch + "rule").Where(rule => !IsAbstract(rule)).Elements(Sch + "extends");

    private static bool IsAbstract(XElement element) => (string?)element.Attribute("abstract") == "true";
}
