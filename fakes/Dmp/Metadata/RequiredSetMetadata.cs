namespace Conformance.Fakes.Dmp;

/// <summary>A batch has one submission set, and that set has what it must say: one author, beside whom the legal person may stand (derogation RG_2230).</summary>
internal sealed class RequiredSetMetadata : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Submission.Sets.Count == 1
            ? Missing(review.Submission.Sets[0])
            : [Refused($"{review.Submission.Sets.Count} lots (RegistryPackage) au lieu d'un")];

    private static IEnumerable<MetadataBreach> Missing(SubmissionSet set)
    {
        if (set.Authors.Count == 0 || set.Authors.Count(author => !IsLegalPerson(author)) > 1)
            yield return Refused($"{set.Id} : {set.Authors.Count} auteurs au lieu d'un");
        foreach (var (name, _) in Properties(set).Where(found => string.IsNullOrEmpty(found.Value)))
            yield return Refused($"{set.Id} : métadonnée {name} du lot absente");
    }

    private static bool IsLegalPerson(XdsAuthor author) => author.PersonId is { } id && author.InstitutionIds.Contains(id);

    private static IEnumerable<(string Name, string? Value)> Properties(SubmissionSet set) =>
    [
        ("contentTypeCode", set.ContentType?.Value),
        ("patientId", set.PatientId),
        ("sourceId", set.SourceId),
        ("submissionTime", set.SubmissionTime),
        ("uniqueId", set.UniqueId),
    ];

    private static MetadataBreach Refused(string observed) => MetadataBreach.RefusedInOurWords(RuleNames.RequiredSetMetadata, observed);
}
