namespace Conformance.Fakes.Dmp;

/// <summary>A rule about the header of one document.</summary>
internal interface ICdaRule
{
    /// <summary>What is wrong, in French; the place and the rule are added to it.</summary>
    IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry);
}

/// <summary>What a document does not hold to.</summary>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Observed">What is wrong, in French.</param>
internal sealed record CdaFlaw(string Rule, string Observed);
