using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Guided;

/// <summary>What the recorder sees while the operator works. A guided run plays one scenario at a time: what comes is that scenario's.</summary>
public sealed class JournalWatch
{
    private readonly Lock _gate = new();
    private readonly List<Awaited> _awaited = [];

    /// <summary>Follows a journal.</summary>
    public JournalWatch(RunJournal journal) => journal.Recorded += See;

    /// <summary>Step of the scenario under way, in the words of its feature; empty before the first.</summary>
    public string Step { get; private set; } = "";

    /// <summary>The next exchange that a test accepts; the harness's own canaries left aside.</summary>
    /// <param name="shows">The test.</param>
    /// <param name="cancellation">Cancelled when it is no longer awaited.</param>
    internal Task<JournalEntry> NextAsync(Func<ExchangeRecorded, bool> shows, CancellationToken cancellation)
    {
        var awaited = new Awaited(shows);
        lock (_gate)
            _awaited.Add(awaited);
        cancellation.Register(() => Forget(awaited, cancellation));
        return awaited.Come.Task;
    }

    private void See(JournalEntry entry)
    {
        if (entry.Fact is StepStarted step)
            Step = step.Text;
        if (entry.Fact is not ExchangeRecorded { Canary: false } exchange)
            return;
        lock (_gate)
        {
            foreach (var awaited in _awaited.Where(awaited => awaited.Shows(exchange)).ToList())
            {
                _awaited.Remove(awaited);
                awaited.Come.TrySetResult(entry);
            }
        }
    }

    private void Forget(Awaited awaited, CancellationToken cancellation)
    {
        lock (_gate)
            _awaited.Remove(awaited);
        awaited.Come.TrySetCanceled(cancellation);
    }

    private sealed record Awaited(Func<ExchangeRecorded, bool> Shows)
    {
        public TaskCompletionSource<JournalEntry> Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
