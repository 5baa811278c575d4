using System.Diagnostics;
using CliWrap;
using CliWrap.Buffered;

namespace Conformance.Bench;

/// <summary>How long a command takes, from the outside.</summary>
internal static class Timing
{
    /// <summary>Runs a command that must succeed.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static async Task<TimeSpan> OfAsync(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var result = await Cli.Wrap(program).WithArguments(arguments).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return result.IsSuccess
            ? watch.Elapsed
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{result.StandardOutput}{result.StandardError}");
    }

    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
