using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>A document says which series it belongs to, and its rank in it; a later version says which it replaces.</summary>
internal sealed class CdaVersions : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (CdaHeader.Of(header.At("setId"), "root") is null)
            yield return new(RuleNames.CdaVersion, "setId absent");
        var written = CdaHeader.Value(header.Root, "versionNumber");
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version < 1)
            yield return new(RuleNames.CdaVersion, $"versionNumber « {written ?? "absent"} » : entier à partir de 1 attendu");
        if (version > 1 && CdaHeader.Of(header.At("relatedDocument", "parentDocument", "id"), "root") is null)
            yield return new(RuleNames.CdaVersion, $"version {version} sans relatedDocument/parentDocument/id");
    }
}
