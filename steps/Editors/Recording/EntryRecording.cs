using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Records one entry of the map, from the operator's first touch to what they keep.</summary>
internal sealed class EntryRecording(RecordingDesk desk, EntryShowing showing, WrittenMap written, Rehearsal rehearsal)
{
    /// <summary>Shows the list with nothing under way.</summary>
    public Task ShowIdleAsync(string? outcome, bool succeeded) =>
        desk.ShowAsync(null, "Choisissez ce que vous allez montrer.", [], [], outcome, succeeded, Order.Close);

    /// <summary>Records the entry that an order names.</summary>
    public async Task<Ending> RecordAsync(Order entry, CancellationToken cancellation)
    {
        try
        {
            var lines = await showing.ShownAsync(entry, cancellation);
            return lines is null ? await GivenUpAsync() : await ReviewAsync(entry, lines, cancellation);
        }
        catch (RecordingClosedException)
        {
            return Ending.Closed;
        }
        catch (Exception problem) when (problem is InterruptionException or EditorFileException or PlaywrightException)
        {
            await ShowIdleAsync($"« {entry.Name} » n'est pas enregistré : {problem.Message}", false);
            return Ending.Done;
        }
    }

    private async Task<Ending> ReviewAsync(Order entry, IReadOnlyList<string> lines, CancellationToken cancellation)
    {
        var candidate = written.With(entry.Section, entry.Name, lines);
        var (outcome, succeeded) = await rehearsal.PlayedBackAsync(entry, candidate.File.Map);
        await desk.ShowAsync(entry.Name, "Relisez ce qui sera écrit dans la carte.", [], lines, outcome, succeeded, Order.Keep, Order.Drop);
        var order = await desk.NextAsync(cancellation);
        if (order.Do == Order.Keep)
        {
            written.Keep(candidate);
            await ShowIdleAsync($"« {entry.Name} » est dans la carte.", true);
            return Ending.Done;
        }

        if (succeeded && entry.Section == Checklist.Acts)
            await rehearsal.WithdrawAsync();
        return await GivenUpAsync();
    }

    private async Task<Ending> GivenUpAsync()
    {
        await ShowIdleAsync("Rien n'a été écrit.", true);
        return Ending.Done;
    }
}

/// <summary>How the recording of an entry ended.</summary>
internal enum Ending
{
    /// <summary>Kept or given up: another may begin.</summary>
    Done,

    /// <summary>The operator closed the checklist.</summary>
    Closed,
}
