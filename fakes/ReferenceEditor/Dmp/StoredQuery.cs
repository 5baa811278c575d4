using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Dmp;

/// <summary>A stored query of the DMP's registry (TD3.1, ITI-18), filled by its parameters.</summary>
internal sealed class StoredQuery
{
    private static readonly XNamespace Query = "urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0";

    private readonly string _id;
    private readonly List<XElement> _parameters = [];

    private StoredQuery(string id) => _id = id;

    /// <summary>The documents of a patient that meet criteria.</summary>
    public static StoredQuery FindDocuments => new("urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d");

    /// <summary>Documents by their ids.</summary>
    public static StoredQuery GetDocuments => new("urn:uuid:5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4");

    /// <summary>Documents by their ids, and what links them to others.</summary>
    public static StoredQuery GetDocumentsAndAssociations => new("urn:uuid:bab9529a-4a10-40b3-a01f-f68a615d247a");

    /// <summary>Values of a parameter that admits several, quoted and in parentheses as ITI-18 writes them.</summary>
    public static string List(params IEnumerable<string> values) => $"({string.Join(',', values.Select(Quoted))})";

    /// <summary>The value of a parameter that admits one.</summary>
    public static string Quoted(string value) => $"'{value}'";

    /// <summary>Adds a parameter, its value written as ITI-18 wants it.</summary>
    public StoredQuery With(string parameter, string value)
    {
        _parameters.Add(RimObject.SlotOf(parameter, value));
        return this;
    }

    /// <summary>Asks for the whole entries.</summary>
    public SoapRequest AskMetadata() => Ask("LeafClass");

    /// <summary>Asks for the ids of the entries.</summary>
    public SoapRequest AskReferences() => Ask("ObjectRef");

    private SoapRequest Ask(string returnType) => new(
        "registry",
        "urn:ihe:iti:2007:RegistryStoredQuery",
        new XElement(
            Query + "AdhocQueryRequest",
            new XAttribute(XNamespace.Xmlns + "query", Query),
            new XAttribute(XNamespace.Xmlns + "rim", RimObject.Rim),
            new XElement(Query + "ResponseOption", new XAttribute("returnComposedObjects", "true"), new XAttribute("returnType", returnType)),
            new XElement(RimObject.Rim + "AdhocQuery", new XAttribute("id", _id), _parameters)));
}
