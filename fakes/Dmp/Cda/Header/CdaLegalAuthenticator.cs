using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A document has a legal authenticator, who signed it at a time.</summary>
internal sealed class CdaLegalAuthenticator : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.LegalAuthenticator is not { } legal)
            return [new(RuleNames.CdaLegalAuthenticator, "legalAuthenticator absent")];
        return [.. Signed(legal), .. Person(CdaHeader.At(legal, "assignedEntity"))];
    }

    private static IEnumerable<CdaFlaw> Person(XElement? entity) =>
        entity is null
            ? [new(RuleNames.CdaLegalAuthenticator, "legalAuthenticator/assignedEntity absent")]
            : CdaPeople.Flaws(RuleNames.CdaLegalAuthenticator, "legalAuthenticator/assignedEntity", entity);

    private static IEnumerable<CdaFlaw> Signed(XElement legal)
    {
        if (CdaHeader.Value(legal, "time") is var time && (time is null || !CdaTime.IsWhole(time)))
            yield return new(RuleNames.CdaLegalAuthenticator, $"legalAuthenticator/time « {time ?? "absent"} » : secondes et décalage attendus");
        if (CdaHeader.Of(CdaHeader.At(legal, "signatureCode"), "code") != "S")
            yield return new(RuleNames.CdaLegalAuthenticator, "legalAuthenticator/signatureCode autre que S");
    }
}
