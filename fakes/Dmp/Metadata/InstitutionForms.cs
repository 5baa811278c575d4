namespace Conformance.Fakes.Dmp;

/// <summary>The institutions of authors are written as XON: name, authority, type and identifier.</summary>
internal sealed class InstitutionForms : ISubmissionRule
{
    private const string Structures = "1.2.250.1.71.4.2.2";

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from found in Found(review.Submission)
        let flaw = FlawOf(found.Xon)
        where flaw is not null
        select MetadataBreach.Tolerated(RuleNames.Institution, $"authorInstitution de {found.Id} « {found.Xon} » : {flaw}");

    /// <summary>The institutions of every author of a batch.</summary>
    public static IEnumerable<(string Id, string Xon)> Found(Submission submission) =>
        submission.Sets.SelectMany(set => In(set.Id, set.Authors)).Concat(submission.Entries.SelectMany(entry => In(entry.Id, entry.Authors)));

    private static IEnumerable<(string Id, string Xon)> In(string id, IEnumerable<XdsAuthor> authors) =>
        authors.SelectMany(author => author.Institutions).Select(institution => (id, institution));

    private static string? FlawOf(string xon)
    {
        if (xon.Component(1).Length == 0)
            return "nom absent (XON.1)";
        if (xon.Component(6).Authority() is not { } authority)
            return "autorité absente ou mal écrite (XON.6, &OID&ISO)";
        if (xon.InstitutionId().Length == 0)
            return "identifiant absent (XON.10)";
        return authority == Structures && xon.Component(7) != "IDNST" ? $"type d'identifiant « {xon.Component(7)} » au lieu de IDNST (XON.7)" : null;
    }
}
