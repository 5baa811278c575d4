namespace Conformance.Fakes.Hosting;

/// <summary>A way for a service to misbehave, on demand.</summary>
/// <param name="Name">Name in the journal: 429, 503, timeout, soap-fault …</param>
public sealed record ServiceFault(string Name)
{
    /// <summary>Answers 429 with Retry-After.</summary>
    public static ServiceFault TooManyRequests { get; } = new("429");

    /// <summary>Answers 503.</summary>
    public static ServiceFault Unavailable { get; } = new("503");

    /// <summary>Takes the request and withholds the answer until the client gives up or the fault is disarmed.</summary>
    public static ServiceFault Timeout { get; } = new("timeout");
}
