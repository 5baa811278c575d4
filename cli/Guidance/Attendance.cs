namespace Conformance.Cli.Guidance;

/// <summary>Whether anybody can be waited for: a pipeline never is.</summary>
/// <param name="Unattended">Why nobody is, in French; null when somebody may be.</param>
/// <param name="HasTerminal">Whether standard input is a person's.</param>
internal sealed record Attendance(string? Unattended, bool HasTerminal)
{
    /// <summary>Variable that says « pipe » where a person types in a terminal that looks like a pipe, as under Git Bash.</summary>
    public const string Input = "CONFORMANCE_GUIDED_INPUT";

    /// <summary>This process.</summary>
    public static Attendance Here(bool workersGiven) => Of(Environment.GetEnvironmentVariable, Console.IsInputRedirected, workersGiven);

    /// <summary>A process of some environment.</summary>
    public static Attendance Of(Func<string, string?> environment, bool inputRedirected, bool workersGiven) => new(
        Reason(environment, workersGiven),
        !inputRedirected || environment(Input) == "pipe");

    private static string? Reason(Func<string, string?> environment, bool workersGiven) => environment("CI") switch
    {
        null or "" or "false" or "0" => workersGiven ? "--workers est donné" : null,
        _ => "la variable CI est définie",
    };
}
