namespace Conformance.Fakes.Dmp;

/// <summary>Identifiers of documents, of sets and of sources are OIDs, without extension, of at most 128 characters (EX_2.1-1130).</summary>
internal sealed class UniqueIds : ISubmissionRule
{
    private const int Longest = 128;

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from found in Found(review.Submission)
        where !string.IsNullOrEmpty(found.Value)
        let flaw = FlawOf(found.Value)
        where flaw is not null
        select MetadataBreach.RefusedInOurWords(RuleNames.UniqueId, $"{found.Place} « {found.Value} » : {flaw}");

    private static IEnumerable<(string Place, string? Value)> Found(Submission submission) =>
    [
        .. submission.Sets.SelectMany(set => new[] { ($"uniqueId de {set.Id}", set.UniqueId), ($"sourceId de {set.Id}", set.SourceId) }),
        .. submission.Entries.Select(entry => ($"uniqueId de {entry.Id}", entry.UniqueId)),
    ];

    private static string? FlawOf(string id)
    {
        if (id.Length > Longest)
            return $"{id.Length} caractères, {Longest} au plus";
        if (id.Contains('^', StringComparison.Ordinal))
            return "un OID sans extension est attendu";
        return Oids.IsOid(id) ? null : "ce n'est pas un OID";
    }
}
