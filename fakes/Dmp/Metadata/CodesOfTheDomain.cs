using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>Every code belongs to the list of its metadata. A list that is not whole cannot refuse.</summary>
internal sealed class CodesOfTheDomain : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Codes.Where(found => !found.Values.Has(found.Code.Value)).Select(Breach);

    private static MetadataBreach Breach(CodedMetadata found)
    {
        var observed = $"{found.Place} : code « {found.Code.Value} » absent de {found.Values}";
        return found.Values.Complete
            ? new(found.Values.Name, Severity.Bloquant, observed, new RegistryError(RegistryErrors.Metadata, $"Le code '{found.Code.Value}' ne fait pas partie du domaine d'affinité"))
            : MetadataBreach.Tolerated(found.Values.Name, $"{observed} ; liste incomplète ici, à confirmer");
    }
}
