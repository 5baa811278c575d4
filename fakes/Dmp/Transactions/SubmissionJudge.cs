namespace Conformance.Fakes.Dmp;

/// <summary>Judges what a batch says, whatever the registry holds.</summary>
/// <param name="settings">How the DMP is served, with the rules of batches.</param>
/// <param name="trust">Authorities of the certificates that it takes.</param>
/// <param name="clock">Clock that dates and validity are judged by.</param>
internal sealed class SubmissionJudge(DmpSettings settings, CertificateTrust trust, TimeProvider clock)
{
    /// <summary>The rules that a batch broke.</summary>
    /// <param name="submission">Metadata.</param>
    /// <param name="contents">Content of each document, by the id of its entry; none with metadata alone (TD3.3).</param>
    /// <param name="vihf">Who speaks.</param>
    public IEnumerable<MetadataBreach> Check(Submission submission, IReadOnlyDictionary<string, DocumentContent> contents, Vihf vihf)
    {
        var review = new SubmissionReview(submission, contents, vihf, settings, clock.GetUtcNow()) { Trust = trust };
        return settings.SubmissionRules.SelectMany(rule => rule.Check(review));
    }
}
