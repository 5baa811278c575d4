namespace Conformance.Fakes.Dmp;

/// <summary>What the confidentiality codes of a document may be together.</summary>
internal sealed class Confidentiality : ISubmissionRule
{
    private const int MostSigns = 3;
    private const string VaccinationNote = "87273-9";
    private const string HiddenFromParents = "INVISIBLE_REPRESENTANTS_LEGAUX";
    private static readonly string[] Levels = ["N", "R", "V"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Submission.Documents.Where(entry => entry.ConfidentialityCodes.Count > 0).SelectMany(entry => Judge(entry, review));

    private static IEnumerable<MetadataBreach> Judge(DocumentEntry entry, SubmissionReview review)
    {
        var codes = entry.ConfidentialityCodes.Select(code => code.Value).ToList();
        var signs = codes.Where(code => !Levels.Contains(code)).ToList();
        if (codes.Count - signs.Count != 1)
            yield return Refused(RuleNames.Confidentiality, entry, $"{codes.Count - signs.Count} codes parmi N, R et V au lieu d'un");
        if (signs.Count > MostSigns)
            yield return Refused(RuleNames.Confidentiality, entry, $"{signs.Count} signes de visibilité, {MostSigns} au plus");
        if (!review.Settings.AllowsMaskedAndInvisible && signs.Contains("MASQUE_PS") && signs.Contains("INVISIBLE_PATIENT"))
            yield return Refused(RuleNames.MaskedAndInvisible, entry, "MASQUE_PS et INVISIBLE_PATIENT ensemble, ce que les paramètres du DMP n'admettent pas");
        if (entry.TypeCode?.Value == VaccinationNote && signs.Count > 0)
            yield return MetadataBreach.Tolerated(RuleNames.VaccinationNote, $"{entry.Id} : note de vaccination avec {string.Join(", ", signs)}, N seul attendu");
        if (IsSecret(review.Vihf) && !signs.Contains(HiddenFromParents))
            yield return MetadataBreach.Tolerated(RuleNames.SecretConnection, $"{entry.Id} : connexion secrète, document sans {HiddenFromParents}");
    }

    private static bool IsSecret(Vihf vihf) => vihf.Attribute(VihfAttributes.Confidentiality) is { Length: > 0 };

    private static MetadataBreach Refused(string rule, DocumentEntry entry, string observed) => MetadataBreach.RefusedInOurWords(rule, $"{entry.Id} : {observed}");
}
