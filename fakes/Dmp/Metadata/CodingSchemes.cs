namespace Conformance.Fakes.Dmp;

/// <summary>A code of the list comes with the code system that the list gives it. That the DMP refuses another one is to be confirmed.</summary>
internal sealed class CodingSchemes : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from found in review.Codes
        let known = found.Values.SchemesOf(found.Code.Value)
        where known.Count > 0 && !known.Contains(found.Code.Scheme)
        select MetadataBreach.Tolerated(
            RuleNames.CodingScheme,
            $"{found.Place} : code « {found.Code.Value} » de {Named(found.Code.Scheme)} au lieu de {string.Join(" ou ", known)} (refus à confirmer)");

    private static string Named(string scheme) => scheme.Length == 0 ? "codingScheme absent" : $"codingScheme « {scheme} »";
}
