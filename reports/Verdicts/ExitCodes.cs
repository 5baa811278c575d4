namespace Conformance.Reports.Verdicts;

/// <summary>Exit codes of a run (DESIGN section 2).</summary>
public static class ExitCodes
{
    /// <summary>All selected preuves conforme, atteste or non-applicable.</summary>
    public const int Conforme = 0;

    /// <summary>At least one non-conforme.</summary>
    public const int NonConforme = 1;

    /// <summary>The run is invalid.</summary>
    public const int Invalide = 2;

    /// <summary>Nothing broken, but something non-observe or a-attester.</summary>
    public const int Incomplet = 3;

    /// <summary>Exit code for the verdicts of a run. An invalid run says so first: its other verdicts are not to be relied on.</summary>
    public static int Of(IEnumerable<Verdict> verdicts)
    {
        var seen = verdicts.ToHashSet();
        if (seen.Count == 0 || seen.Contains(Verdict.Invalide))
            return Invalide;
        if (seen.Contains(Verdict.NonConforme))
            return NonConforme;
        return seen.Contains(Verdict.NonObserve) || seen.Contains(Verdict.AAttester) ? Incomplet : Conforme;
    }
}
