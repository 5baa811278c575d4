namespace Conformance.Fakes.Dmp;

/// <summary>The manifest of a signature names the set and each of its documents, with the digests of those that came.</summary>
internal sealed class SetSignatureManifest : ISubmissionRule
{
    private const string UrnOid = "urn:oid:";

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) => SignedSet.In(review).SelectMany(found => Judge(found, review));

    private static IEnumerable<MetadataBreach> Judge(SignedSet found, SubmissionReview review)
    {
        var named = found.Signature.Manifest;
        if (named.Count == 0)
            return [Refused(found, "manifeste absent ou vide")];
        return [.. Set(found, review), .. review.Submission.Documents.SelectMany(entry => Document(found, entry, review))];
    }

    private static IEnumerable<MetadataBreach> Set(SignedSet found, SubmissionReview review) =>
        review.Submission.Set?.UniqueId is not { } set || Named(found, set) is not null
            ? []
            : [MetadataBreach.Tolerated(RuleNames.SignatureManifest, $"{found.Entry.Id} : le manifeste ne nomme pas le lot {set}")];

    private static IEnumerable<MetadataBreach> Document(SignedSet found, DocumentEntry entry, SubmissionReview review)
    {
        if (entry.UniqueId is not { } id)
            return [];
        if (Named(found, id) is not { } reference)
            return [Refused(found, $"le manifeste ne nomme pas le document {entry.Id} ({id})")];
        return review.ContentOf(entry) is { } content && reference.FlawOf(content) is { } flaw ? [Refused(found, $"{entry.Id} ({id}) : {flaw}")] : [];
    }

    private static ManifestReference? Named(SignedSet found, string id) => found.Signature.Manifest.FirstOrDefault(reference => reference.Uri == UrnOid + id);

    private static MetadataBreach Refused(SignedSet found, string observed) => MetadataBreach.RefusedInOurWords(RuleNames.SignatureManifest, $"{found.Entry.Id} : {observed}");
}
