using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>What the runs of a ledger say together.</summary>
public static class LedgerHistory
{
    /// <summary>Preuves that had several verdicts on one build set in one way, by the same harness and REM: chance alone separates them.</summary>
    public static IReadOnlyList<UnstablePreuve> Unstable(ProductLedger ledger) =>
    [
        .. from build in ledger.Runs.Where(run => run.Configuration is not null).GroupBy(run => (run.Version, run.Configuration, run.Rem, run.Harness))
           from preuve in build.SelectMany(run => run.Verdicts).GroupBy(pair => pair.Key, pair => pair.Value)
           let counts = preuve.CountBy(verdict => verdict).OrderBy(count => count.Key).ToDictionary()
           where counts.Count > 1
           orderby preuve.Key
           select new UnstablePreuve(preuve.Key, build.Key.Version, counts),
    ];
}

/// <summary>A preuve with several verdicts on one build.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="Counts">How many runs gave each verdict.</param>
public sealed record UnstablePreuve(string Id, string Version, IReadOnlyDictionary<Verdict, int> Counts);
