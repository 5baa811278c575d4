namespace Conformance.Steps.Editors.Browser;

/// <summary>How long an action of the map may wait for its element to be there and ready.</summary>
/// <param name="Value">From <c>act-seconds</c> of the editor file.</param>
internal sealed record ActLimit(TimeSpan Value)
{
    /// <summary>The limit in milliseconds, as Playwright takes it.</summary>
    public float Ms => (float)Value.TotalMilliseconds;

    /// <summary>The limit as messages say it.</summary>
    public override string ToString() => $"{Value.TotalSeconds:0} secondes";
}
