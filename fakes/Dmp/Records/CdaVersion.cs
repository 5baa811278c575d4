using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Which version of which set a document is.</summary>
/// <param name="SetId">setId, common to the versions.</param>
/// <param name="Number">versionNumber, from 1.</param>
/// <param name="Replaced">id of the document that it replaces; null for the first.</param>
internal sealed record CdaVersion(string SetId, int Number, string? Replaced)
{
    /// <summary>The first version of a set of its own.</summary>
    public static CdaVersion First(DmpDocument document) => new(document.UniqueId, 1, null);

    /// <summary>The version that follows a document of ours.</summary>
    public static CdaVersion After(byte[] replaced)
    {
        var document = SafeXml.Load(replaced).DocumentElement!.ToXElement().DescendantsAndSelf(Ns.Hl7 + "ClinicalDocument").First();
        return new(
            (string)document.Element(Ns.Hl7 + "setId")!.Attribute("root")!,
            int.Parse(Value(document.Element(Ns.Hl7 + "versionNumber")!, "value"), CultureInfo.InvariantCulture) + 1,
            Value(document.Element(Ns.Hl7 + "id")!, "root"));
    }

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;
}
