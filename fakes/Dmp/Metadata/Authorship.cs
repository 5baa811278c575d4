using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>Who sends a document is its author (EX_2.1-1140): the structure in indirect authentication, the person in direct authentication.</summary>
internal sealed class Authorship : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review)
    {
        if (!review.CarriesDocuments)
            return [];
        return review.Vihf.Mode is VihfModes.Direct ? Persons(review) : Structures(review);
    }

    private static IEnumerable<MetadataBreach> Structures(SubmissionReview review) =>
        from entry in review.Submission.Documents
        where review.Vihf.Structure is not null
        let written = entry.Authors.SelectMany(author => author.Institutions).Select(institution => institution.InstitutionId()).ToList()
        where !written.Contains(review.Vihf.Structure)
        select new MetadataBreach(
            RuleNames.Authorship,
            Severity.Bloquant,
            $"{entry.Id} : authorInstitution {Listed(written)}, Identifiant_Structure {review.Vihf.Structure}",
            new RegistryError(RegistryErrors.Metadata, "Aucun AuthorInstitution ne correspond à l'utilisateur du VIHF"));

    private static IEnumerable<MetadataBreach> Persons(SubmissionReview review) =>
        from entry in review.Submission.Documents
        where review.Vihf.NameId is not null
        let written = entry.Authors.Select(author => author.Person ?? "").Concat(entry.Slot("legalAuthenticator")).Select(person => person.Identifier()).Distinct().ToList()
        where !written.Contains(review.Vihf.NameId)
        select MetadataBreach.RefusedInOurWords(
            RuleNames.Authorship, $"{entry.Id} : authorPerson et legalAuthenticator {Listed(written)}, NameID {review.Vihf.NameId}");

    private static string Listed(IReadOnlyList<string> values) => values.Count == 0 ? "absent" : string.Join(", ", values);
}
