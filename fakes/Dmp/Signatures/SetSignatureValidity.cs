namespace Conformance.Fakes.Dmp;

/// <summary>The signature of a batch holds, and its purpose is that of a source.</summary>
internal sealed class SetSignatureValidity : ISubmissionRule
{
    private const string Source = "1.2.840.10065.1.12.1.14";

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) => SignedSet.In(review).SelectMany(Judge);

    private static IEnumerable<MetadataBreach> Judge(SignedSet found)
    {
        if (found.Signature.Flaw is { } flaw)
            yield return MetadataBreach.RefusedInOurWords(RuleNames.SignatureValidity, $"{found.Entry.Id} : {flaw}");
        else if (found.Signature.Purpose != Source)
            yield return MetadataBreach.Tolerated(RuleNames.SignaturePurpose, $"{found.Entry.Id} : purposeOfSignature « {found.Signature.Purpose ?? "absent"} » au lieu de {Source}");
        if (found.Signature.UsesSha1)
            yield return MetadataBreach.Tolerated(RuleNames.SignatureAlgorithm, $"{found.Entry.Id} : signature du lot en SHA-1");
    }
}
