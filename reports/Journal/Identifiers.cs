namespace Conformance.Reports.Journal;

/// <summary>The one place of this room that draws identifiers.</summary>
public static class Identifiers
{
    /// <summary>Draws an identifier unlike any other.</summary>
#pragma warning disable RS0030 // The one place that may.
    public static Guid Draw() => Guid.NewGuid();
#pragma warning restore RS0030

    /// <summary>Name of a run: its instant, sortable, and a suffix that keeps runs started together apart.</summary>
    public static string RunId(TimeProvider clock) =>
        $"{clock.GetLocalNow():yyyyMMdd-HHmmss}-{Draw().ToString("N")[..6]}";
}
