namespace Conformance.Fakes.Dmp;

/// <summary>A rule that the DMP judges a batch by. It never throws, whatever the batch holds.</summary>
internal interface ISubmissionRule
{
    IEnumerable<MetadataBreach> Check(SubmissionReview review);
}
