using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// Documents and sets name the geographic entity that issues them. The juridical one is noted until the date from which the DMP refuses it, which
/// is announced for 2027 and not fixed.
/// </summary>
internal sealed class GeographicFiness : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Settings.Structure is { } structure
            ? Found(review.Submission).Distinct().SelectMany(found => Judge(found.Id, found.Xon.InstitutionId(), structure, review))
            : [];

    private static IEnumerable<(string Id, string Xon)> Found(Submission submission)
    {
        var signatures = submission.Entries.Where(entry => entry.IsSignature).Select(entry => entry.Id).ToHashSet();
        return InstitutionForms.Found(submission).Where(found => !signatures.Contains(found.Id));
    }

    private static IEnumerable<MetadataBreach> Judge(string place, string national, DeclaredStructure structure, SubmissionReview review)
    {
        if (national.Length == 0 || structure.IsGeographic(national))
            yield break;
        if (structure.IsJuridical(national))
            yield return Juridical($"{place} : authorInstitution {national}, entité juridique ; entité géographique attendue ({string.Join(", ", structure.Geographiques)})", review);
        else
            yield return new(RuleNames.GeographicFiness, Severity.Information, $"{place} : authorInstitution {national}, que la structure n'a pas déclaré");
    }

    private static MetadataBreach Juridical(string observed, SubmissionReview review) =>
        review.Settings.GeographicFinessRequiredFrom is { } date && DateOnly.FromDateTime(review.Now.UtcDateTime) >= date
            ? MetadataBreach.RefusedInOurWords(RuleNames.GeographicFiness, $"{observed}, obligatoire depuis le {date:yyyy-MM-dd}")
            : MetadataBreach.Tolerated(RuleNames.GeographicFiness, $"{observed}, obligatoire courant 2027 (date à fixer)");
}
