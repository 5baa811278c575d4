namespace Conformance.Fakes.Dmp;

/// <summary>A type of document has the class that ANS gives it. The DMP has been seen to take another pair.</summary>
internal sealed class TypeAgreesWithClass : ISubmissionRule
{
    private static readonly ClassByType Table = ClassByType.Shipped;

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from entry in review.Submission.Entries
        let type = entry.TypeCode?.Value
        let actual = entry.ClassCode?.Value
        where type is not null && actual is not null
        let expected = Table.ClassOf(type)
        where expected is not null && expected != actual
        select MetadataBreach.Tolerated(
            RuleNames.TypeAndClass, $"{entry.Id} : typeCode « {type} » avec classCode « {actual} » au lieu de « {expected} » ({Table.Name}, version {Table.Version})");
}
