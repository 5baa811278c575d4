using Conformance.Steps.Editors.Guided;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Recording;

/// <summary>From what the operator does or points at to the lines of the map that say it.</summary>
internal sealed class EntryShowing(RecordingDesk desk, IPage product, TouchRecorder recorder, RecordingPeople people)
{
    /// <summary>The lines of an entry, once the operator has shown it; null when they give up.</summary>
    public Task<IReadOnlyList<string>?> ShownAsync(Order entry, CancellationToken cancellation) => entry.Section switch
    {
        Checklist.Acts => ActionsAsync(entry, cancellation),
        Checklist.Readings when Readings.All[entry.Name] is { Count: > 0 } fields => RowsAsync(entry, fields, cancellation),
        _ => ElementAsync(entry, cancellation),
    };

    private async Task<IReadOnlyList<string>?> ActionsAsync(Order entry, CancellationToken cancellation)
    {
        var values = people.ForOperator(entry.Name);
        recorder.Begin();
        if (entry.Name == Intentions.LogIn)
            recorder.Note(AddressShown());
        await desk.ShowAsync(
            entry.Name,
            $"{PortWords.Of(entry.Name)} Puis « Terminé ».",
            [.. Instructions.Shown(values).Select(value => $"{value.Label} : {value.Value}")], [], null, true, Order.Done, Order.NoteAddress, Order.Drop);
        for (var order = await desk.NextAsync(cancellation); order.Do != Order.Done; order = await desk.NextAsync(cancellation))
        {
            if (order.Do == Order.Drop)
                return null;
            if (order.Do == Order.NoteAddress)
                recorder.Note(AddressShown());
        }

        var names = new ValueNames(values);
        var actions = await recorder.EndAsync();
        return actions.Count == 0 ? null : [$"{entry.Name}:", .. actions.Select(action => $"  - {names.Line(action)}")];
    }

    private string AddressShown() => new Uri(product.Url).PathAndQuery;

    private async Task<IReadOnlyList<string>?> ElementAsync(Order entry, CancellationToken cancellation)
    {
        var shown = await PickAsync(entry, $"Montrez dans le produit : {PortWords.Of(entry.Name)}", cancellation);
        return shown is null ? null : [$"{entry.Name}: {MapText.Line(await ElementPicking.ProposeAsync(shown))}"];
    }

    private async Task<IReadOnlyList<string>?> RowsAsync(Order entry, IReadOnlyList<string> fields, CancellationToken cancellation)
    {
        ProposedRows? rows = null;
        var lines = new List<string>();
        foreach (var field in fields)
        {
            var first = await PickAsync(entry, $"Montrez « {field} » dans la première ligne de la liste.", cancellation);
            if (first is null)
                return null;
            var second = rows is null ? await PickAsync(entry, $"Montrez « {field} » dans une autre ligne.", cancellation, Order.Single) : null;
            var proposed = await ListPicking.ProposeAsync(first, second);
            rows ??= proposed;
            lines.Add($"    {field}: {MapText.Line(proposed.Field)}");
        }

        return [$"{entry.Name}:", $"  rows: {MapText.Line(rows!.Rows)}", "  fields:", .. lines];
    }

    /// <summary>The element that the operator shows; null when they give up, or say that there is none to show.</summary>
    private async Task<ILocator?> PickAsync(Order entry, string ask, CancellationToken cancellation, params string[] orders)
    {
        var picking = new ElementPicking(product);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pick = picking.PickAsync();
        await desk.ShowAsync(entry.Name, ask, [], [], null, true, [.. orders, Order.Drop]);
        var order = desk.NextAsync(either.Token);
        if (await Task.WhenAny(pick, order) == pick)
        {
            await either.CancelAsync();
            await order.ContinueWith(_ => { }, TaskScheduler.Default);
            return await pick;
        }

        await picking.CancelAsync();
        await pick.ContinueWith(_ => { }, TaskScheduler.Default);
        await order;
        return null;
    }
}
