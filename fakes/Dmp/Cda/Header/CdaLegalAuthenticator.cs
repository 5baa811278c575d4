namespace Conformance.Fakes.Dmp;

/// <summary>A document has a legal authenticator, who signed it at a time.</summary>
internal sealed class CdaLegalAuthenticator : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.LegalAuthenticator is not { } legal)
            return [new(RuleNames.CdaLegalAuthenticator, "legalAuthenticator absent")];
        return [.. Signed(legal), .. CdaHeader.At(legal, "assignedEntity") is { } entity ? CdaPeople.Flaws(RuleNames.CdaLegalAuthenticator, "legalAuthenticator/assignedEntity", entity) : []];
    }

    private static IEnumerable<CdaFlaw> Signed(System.Xml.Linq.XElement legal)
    {
        if (CdaHeader.Value(legal, "time") is var time && (time is null || !CdaTime.IsWhole(time)))
            yield return new(RuleNames.CdaLegalAuthenticator, $"legalAuthenticator/time « {time ?? "absent"} » : secondes et décalage attendus");
        if (CdaHeader.Of(CdaHeader.At(legal, "signatureCode"), "code") != "S")
            yield return new(RuleNames.CdaLegalAuthenticator, "legalAuthenticator/signatureCode autre que S");
    }
}
