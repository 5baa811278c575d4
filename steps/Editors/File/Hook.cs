namespace Conformance.Steps.Editors.File;

/// <summary>What the editor offers so that a run can handle the product: each a shell command or an HTTP call; null where there is none.</summary>
/// <param name="Start">Starts the product, and comes to its end.</param>
/// <param name="Healthy">Succeeds once the product is ready; asked again until then.</param>
/// <param name="Reset">Puts the product's data back to what they were.</param>
/// <param name="Clock">Moves the product's clock.</param>
/// <param name="Stop">Stops the product, however the run ended.</param>
public sealed record ProductHooks(Hook? Start, Hook? Healthy, Hook? Reset, Hook? Clock, Hook? Stop)
{
    /// <summary>A product that offers nothing.</summary>
    public static ProductHooks None { get; } = new(null, null, null, null, null);

    /// <summary>Those that there are.</summary>
    public IEnumerable<Hook> All => new[] { Start, Healthy, Reset, Clock, Stop }.OfType<Hook>();
}

/// <summary>One thing that the editor's side does when asked, in bounded time.</summary>
/// <param name="Key">Where it stands in the file: <c>hooks.reset</c>.</param>
/// <param name="Command">Shell command; null for a call.</param>
/// <param name="Call">HTTP call; null for a command.</param>
/// <param name="Patience">Time that it may take.</param>
public sealed record Hook(string Key, string? Command, HookCall? Call, TimeSpan Patience);

/// <summary>An HTTP call of a hook.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Address">Path of the product, or whole address.</param>
/// <param name="Field">Form field that carries the days by which the clock is moved; null for other hooks.</param>
/// <param name="Headers">Headers, secrets included.</param>
public sealed record HookCall(HttpMethod Method, string Address, string? Field, IReadOnlyDictionary<string, string> Headers)
{
    private static readonly string[] PublicHeaders = ["Accept", "Accept-Language", "Content-Type", "User-Agent"];

    /// <summary>Values of the headers that may carry a credential.</summary>
    public IEnumerable<string> Secrets => Headers.Where(header => !PublicHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).Select(header => header.Value);
}
