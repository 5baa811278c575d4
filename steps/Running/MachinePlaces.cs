namespace Conformance.Steps.Running;

/// <summary>Places for scenarios on one machine, shared by all the runs on it: a machine that plays too many at once lets the product's own time-outs run out.</summary>
/// <param name="folder">Folder of the places, the same for every run of the machine.</param>
/// <param name="count">How many scenarios play at once, from 1.</param>
/// <param name="clock">Clock of the run.</param>
public sealed class MachinePlaces(string folder, int count, TimeProvider clock)
{
    private const int ScenariosPerCore = 2;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>The places of this machine: two a core, or as many as a run is told to play at once if that is more.</summary>
    public static MachinePlaces OfThisMachine(int atOnce, TimeProvider clock) => new(
        Path.Combine(Path.GetTempPath(), $"conformance-places-{Environment.UserName}"),
        Math.Max(atOnce, ScenariosPerCore * Environment.ProcessorCount),
        clock);

    /// <summary>Takes a place until what is returned is disposed. The system gives back those of a process that dies.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        using var pause = new PeriodicTimer(Interval, clock);
        for (var place = TakeFree(); ; place = TakeFree())
        {
            if (place is not null)
                return place;
            await pause.WaitForNextTickAsync(cancellation);
        }
    }

    private FileStream? TakeFree() => Enumerable.Range(1, count).Select(Take).FirstOrDefault(taken => taken is not null);

    private FileStream? Take(int number)
    {
        try
        {
            return new FileStream(Path.Combine(folder, $"{number}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
