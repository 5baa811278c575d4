namespace Conformance.Reports.Journal.Facts;

/// <summary>Facts that may be a person's word.</summary>
public static class Told
{
    /// <summary>Whose word a fact is; null for what a program saw.</summary>
    public static Testimony? By(JournalFact fact) => fact switch
    {
        ScreenObserved screen => screen.Told,
        CriterionTried tried => tried.Told,
        _ => null,
    };
}
