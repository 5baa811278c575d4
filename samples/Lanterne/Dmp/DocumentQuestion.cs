using System.Xml.Linq;

namespace Lanterne.Dmp;

/// <summary>TD3.1: which documents does the DMP hold (ITI-18, FindDocuments)?</summary>
internal static class DocumentQuestion
{
    private const string Confidentiality = "urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f";
    private const string Type = "urn:uuid:f0306f51-975f-434e-a61c-c59651d33983";
    private const string UniqueId = "urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab";
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    private static readonly Dictionary<string, string> HiddenFrom = new() { ["INVISIBLE_PATIENT"] = "usager", ["INVISIBLE_REPRESENTANTS_LEGAUX"] = "representants" };

    /// <summary>The question about a person.</summary>
    public static Question Of(string ins) => new("registry", "urn:ihe:iti:2007:RegistryStoredQuery", XElement.Parse(
        $"""
        <q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
          <q:ResponseOption returnComposedObjects="true" returnType="LeafClass"/>
          <AdhocQuery id="urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d">
            <Slot name="$XDSDocumentEntryPatientId"><ValueList><Value>'{ins}^^^&amp;{AssertionWriter.InsRoot}&amp;ISO^NH'</Value></ValueList></Slot>
            <Slot name="$XDSDocumentEntryStatus"><ValueList><Value>('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')</Value></ValueList></Slot>
          </AdhocQuery>
        </q:AdhocQueryRequest>
        """));

    /// <summary>What the answer says, in its order.</summary>
    /// <exception cref="DmpException">The registry declares no success.</exception>
    public static IReadOnlyList<DmpDocument> Read(XElement answer)
    {
        Registry.RequireSuccess(answer);
        return [.. answer.Descendants(Rim + "ExtrinsicObject").Select(Describe)];
    }

    private static DmpDocument Describe(XElement entry) => new(
        entry.Elements(Rim + "ExternalIdentifier").FirstOrDefault(id => (string?)id.Attribute("identificationScheme") == UniqueId)?.Attribute("value")?.Value ?? "",
        SlotOf(entry, "repositoryUniqueId"),
        LabelOf(entry),
        Classified(entry, Type).Select(LabelOf).FirstOrDefault() ?? "",
        SlotOf(entry, "creationTime") is { Length: >= 8 } time ? time[..8] : "",
        [.. Classified(entry, Confidentiality).Select(code => HiddenFrom.GetValueOrDefault((string?)code.Attribute("nodeRepresentation") ?? "")).OfType<string>()]);

    private static IEnumerable<XElement> Classified(XElement entry, string scheme) =>
        entry.Elements(Rim + "Classification").Where(classification => (string?)classification.Attribute("classificationScheme") == scheme);

    private static string LabelOf(XElement element) => element.Element(Rim + "Name")?.Element(Rim + "LocalizedString")?.Attribute("value")?.Value ?? "Sans titre";

    private static string SlotOf(XElement entry, string name) =>
        entry.Elements(Rim + "Slot").FirstOrDefault(slot => (string?)slot.Attribute("name") == name)?.Descendants(Rim + "Value").FirstOrDefault()?.Value ?? "";
}

/// <summary>What every answer of the registry and of the repository begins with.</summary>
internal static class Registry
{
    /// <summary>Throws unless the answer declares a success.</summary>
    /// <exception cref="DmpException">It declares anything else.</exception>
    public static void RequireSuccess(XElement answer)
    {
        var status = answer.DescendantsAndSelf().Attributes("status").Select(attribute => attribute.Value).FirstOrDefault(value => value.Contains("ResponseStatusType", StringComparison.Ordinal));
        if (status?.EndsWith(":Success", StringComparison.Ordinal) is true)
            return;
        var error = answer.Descendants().FirstOrDefault(element => element.Name.LocalName == "RegistryError");
        throw new DmpException($"Le DMP refuse la demande : {error?.Attribute("codeContext")?.Value ?? "sans motif"}");
    }
}
