using System.Collections.Concurrent;
using System.Xml;
using System.Xml.XPath;
using Wmhelp.XPath2;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// The functions by which a schematron reads another file: doc, doc-available, and document, which XSLT adds to XPath. They read below the folder that
/// the user pointed at, and nowhere else. And resolve-QName, of which the library's own does not take attributes.
/// </summary>
internal static class SchematronFunctions
{
    /// <summary>Prefix that stands for the folder of the schematron; the only place of an expression's context that a function can see.</summary>
    public const string HomePrefix = "schematron-home";

    /// <summary>Prefix that stands for the folder that files are read below.</summary>
    public const string RootPrefix = "schematron-root";

    /// <summary>Namespace under which the library knows the functions of XPath.</summary>
    private const string Functions = "http://www.w3.org/2003/11/xpath-functions";
    private static readonly ConcurrentDictionary<string, XPathDocument?> Documents = new();
    private static readonly Lock Gate = new();
    private static bool registered;

    public static void Register()
    {
        lock (Gate)
        {
            if (registered)
                return;
            registered = true;
            FunctionTable.Inst.Add(Functions, "document", 1, XPath2ResultType.Any, (context, _, arguments) => Opened(context, arguments[0]), true);
            FunctionTable.Inst.Add(Functions, "doc", 1, XPath2ResultType.Any, (context, _, arguments) => Opened(context, arguments[0]), true);
            FunctionTable.Inst.Add(Functions, "doc-available", 1, XPath2ResultType.Boolean, (context, _, arguments) => Read(context, arguments[0]) is not null, true);
            FunctionTable.Inst.Add(Functions, "resolve-QName", 2, XPath2ResultType.QName, (context, _, arguments) => Resolved(context, arguments[0], arguments[1]), true);
        }
    }

    private static object Opened(XPath2Context context, object argument) =>
        Read(context, argument) ?? throw new InvalidOperationException($"fichier {CoreFuncs.StringValue(context, argument)} absent ou illisible");

    /// <summary>The library takes texts here, and no attributes.</summary>
    private static object Resolved(XPath2Context context, object name, object element) =>
        element is XPathNavigator node ? ExtFuncs.ResolveQName(context, CoreFuncs.StringValue(context, name).ToString()!, node) : Undefined.Value;

    private static object? Read(XPath2Context context, object argument)
    {
        var home = context.NamespaceManager.LookupNamespace(HomePrefix) ?? "";
        var root = context.NamespaceManager.LookupNamespace(RootPrefix) ?? "";
        var path = Path.GetFullPath(Path.Combine(home, CoreFuncs.StringValue(context, argument).ToString() ?? ""));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Documents.GetOrAdd(path, Load)?.CreateNavigator() : null;
    }

    private static XPathDocument? Load(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return new XPathDocument(reader);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException)
        {
            return null;
        }
    }
}
