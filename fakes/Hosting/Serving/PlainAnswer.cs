namespace Conformance.Fakes.Hosting;

/// <summary>An answer that says nothing but its status.</summary>
internal static class PlainAnswer
{
    private const string SecondsToWait = "30";

    public static ServiceAnswer Of(int status, string operation) => new()
    {
        Status = status,
        Operation = operation,
        Headers = status == 429 ? new Dictionary<string, string> { ["Retry-After"] = SecondsToWait } : new Dictionary<string, string>(),
    };
}
