namespace Conformance.Fakes.Dmp;

/// <summary>The identifier of a document sent to the DMP is an OID alone, without an extension.</summary>
internal sealed class CdaIdentifiers : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        var id = header.At("id");
        if (CdaHeader.Of(id, "root") is not { } root)
            yield return new(RuleNames.CdaId, "id/@root absent");
        else if (!Oids.IsOid(root))
            yield return new(RuleNames.CdaId, $"id/@root « {root} » : ce n'est pas un OID");
        if (CdaHeader.Of(id, "extension") is { } extension)
            yield return new(RuleNames.CdaId, $"id/@extension « {extension} » présente ; le DMP attend la racine seule");
    }
}
