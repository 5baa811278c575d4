namespace Conformance.Fakes.Dmp;

/// <summary>What the root of a document carries, and does not.</summary>
internal sealed class CdaRoot : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.Root.Attribute(Ns.Xsi + "schemaLocation") is not null)
            yield return new(RuleNames.CdaRoot, "attribut xsi:schemaLocation présent");
        if (CdaHeader.Of(header.At("realmCode"), "code") is var realm && realm != "FR")
            yield return new(RuleNames.CdaRoot, $"realmCode « {realm ?? "absent"} » au lieu de FR");
        if (header.At("typeId") is var type && (CdaHeader.Of(type, "root") != "2.16.840.1.113883.1.3" || CdaHeader.Of(type, "extension") != "POCD_HD000040"))
            yield return new(RuleNames.CdaRoot, "typeId absent ou autre que 2.16.840.1.113883.1.3/POCD_HD000040");
    }
}
