using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Sample;

/// <summary>A check that concludes what its parameters say.</summary>
public sealed record Says(Outcome Outcome, string Expected, string Observed, IReadOnlyList<string> Witnesses) : Check
{
    public override Conclusion Judge(JournalView journal) => new(Outcome, Expected, Observed, Witnesses);
}

/// <summary>A check that counts the screens it was given.</summary>
public sealed record CountsScreens : Check
{
    public override Conclusion Judge(JournalView journal)
    {
        var screens = journal.Of<Reports.Journal.Facts.ScreenObserved>().ToList();
        return Conclusion.Held("des écrans", $"{screens.Count} écrans", screens.Select(screen => screen.Witness));
    }
}
