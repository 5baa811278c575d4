namespace Conformance.Fakes.Dmp;

/// <summary>What becomes of the rules that a request to the registry broke: all are noted, some refuse it.</summary>
internal static class MetadataJudgement
{
    /// <summary>Notes breaches, and gives the errors to answer: none in the sandbox.</summary>
    public static IReadOnlyList<RegistryError> Judge(this Reception reception, IEnumerable<MetadataBreach> breaches)
    {
        var found = breaches.ToList();
        reception.Take(found.Select(breach => new Breach(breach.Rule, breach.Severity, breach.Observed)));
        return reception.Strictness is Strictness.Exact ? [.. found.Select(breach => breach.Refusal).OfType<RegistryError>()] : [];
    }
}
