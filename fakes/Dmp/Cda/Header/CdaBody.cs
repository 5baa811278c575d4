namespace Conformance.Fakes.Dmp;

/// <summary>The body of a document at level 1: a medium that the DMP takes, in base 64, and the one that the format says.</summary>
internal sealed class CdaBody : ICdaRule
{
    private static readonly Dictionary<string, string> Formats = new()
    {
        ["application/pdf"] = "urn:ihe:iti:xds-sd:pdf:2008",
        ["text/plain"] = "urn:ihe:iti:xds-sd:text:2008",
        ["text/rtf"] = "urn:ihe:iti-fr:xds-sd:rtf:2010",
        ["image/jpeg"] = "urn:ihe:iti-fr:xds-sd:jpeg:2010",
        ["image/tiff"] = "urn:ihe:iti-fr:xds-sd:tiff:2010",
    };

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.NonXmlText is null && header.At("component", "structuredBody") is null)
            yield return new(RuleNames.CdaBody, "aucun corps (component/nonXMLBody/text ou component/structuredBody)");
        if (header.NonXmlText is not { } text)
            yield break;
        var medium = CdaHeader.Of(text, "mediaType");
        if (medium is null || !Formats.TryGetValue(medium, out var format))
            yield return new(RuleNames.CdaBody, $"nonXMLBody/text/@mediaType « {medium ?? "absent"} » au lieu de {string.Join(", ", Formats.Keys)}");
        else if (entry.FormatCode is { } declared && declared.Value != format && Formats.ContainsValue(declared.Value))
            yield return new(RuleNames.CdaBody, $"corps en {medium}, formatCode {declared.Value}");
        if (CdaHeader.Of(text, "representation") != "B64")
            yield return new(RuleNames.CdaBody, "nonXMLBody/text/@representation autre que B64");
        else if (!XmlOutline.IsBase64(text))
            yield return new(RuleNames.CdaBody, "corps vide, ou qui n'est pas du base 64");
    }
}
