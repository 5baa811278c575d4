using System.Diagnostics;

namespace Conformance.Bench.Dossier;

/// <summary>What a piece of work costs: seconds on the clock, and seconds of processor, which a busy machine does not lengthen.</summary>
/// <param name="Clock">Seconds on the clock.</param>
/// <param name="Processor">Seconds of processor, all cores together.</param>
internal sealed record Watch(double Clock, double Processor)
{
    public static async Task<Watch> OfAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var (start, spent) = (TimeProvider.System.GetTimestamp(), process.TotalProcessorTime);
        await work();
        process.Refresh();
        return new Watch(TimeProvider.System.GetElapsedTime(start).TotalSeconds, (process.TotalProcessorTime - spent).TotalSeconds);
    }
}
