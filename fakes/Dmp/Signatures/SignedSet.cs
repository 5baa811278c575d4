namespace Conformance.Fakes.Dmp;

/// <summary>The signature of a batch: its entry and what it says.</summary>
internal sealed record SignedSet(DocumentEntry Entry, SetSignature Signature)
{
    /// <summary>The signatures that came with a batch.</summary>
    public static IEnumerable<SignedSet> In(SubmissionReview review) =>
        from entry in review.Submission.Entries
        where entry.IsSignature
        let content = review.ContentOf(entry)
        where content is not null
        select new SignedSet(entry, content.Signature);
}
