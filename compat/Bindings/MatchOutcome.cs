namespace Reqnroll.Bindings;

/// <summary>What came of looking for the method of a step: a match, or what is wrong and the nearest definition.</summary>
internal sealed record MatchOutcome(StepMatch? Match, string Fault, string? Nearest)
{
    public static MatchOutcome Found(StepMatch match) => new(match, "", null);

    public static MatchOutcome Wrong(string fault, string? nearest) => new(null, fault, nearest);
}
