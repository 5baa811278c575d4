namespace Conformance.Fakes.Dmp;

/// <summary>The code of a document is a type that the DMP takes, with its code system and a label.</summary>
internal sealed class CdaDocumentCode : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        var element = header.At("code");
        if (CdaHeader.Of(element, "code") is not { } code)
            return [new(RuleNames.CdaCode, "code/@code absent")];
        return [.. Known(code, CdaHeader.Of(element, "codeSystem")), .. Labelled(element)];
    }

    private static IEnumerable<CdaFlaw> Known(string code, string? system)
    {
        var systems = ValueSets.TypeCode.SchemesOf(code);
        if (systems.Count == 0)
            yield return new(RuleNames.CdaCode, $"code « {code} » absent de {ValueSets.TypeCode}");
        else if (system is null || !systems.Contains(system))
            yield return new(RuleNames.CdaCode, $"code « {code} » de codeSystem « {system ?? "absent"} » au lieu de {string.Join(" ou ", systems)}");
    }

    private static IEnumerable<CdaFlaw> Labelled(System.Xml.Linq.XElement? element) =>
        CdaHeader.Of(element, "displayName") is null ? [new(RuleNames.CdaCode, "code/@displayName absent")] : [];
}
