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

    /// <summary>The version that follows a document; one whose header says neither its set nor its version is taken for the first of a set of its own.</summary>
    public static CdaVersion After(RegisteredDocument replaced)
    {
        var header = ServedContent.DocumentIn(replaced.Content.Outline);
        return new(
            Value(header, "setId", "root") ?? replaced.UniqueId,
            int.TryParse(Value(header, "versionNumber", "value"), CultureInfo.InvariantCulture, out var number) ? number + 1 : 2,
            replaced.UniqueId);
    }

    private static string? Value(XElement? header, string element, string attribute) => (string?)header?.Element(Ns.Hl7 + element)?.Attribute(attribute);
}
