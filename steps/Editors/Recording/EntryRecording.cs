using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Records one entry of the map, from the operator's first touch to what they keep.</summary>
internal sealed class EntryRecording(
    OperatorsWindow window, IPage product, TouchRecorder recorder, WrittenMap written, Rehearsal rehearsal, RecordingPeople people, RemCatalogue catalogue)
{
    /// <summary>Shows the list with nothing under way.</summary>
    public Task ShowIdleAsync(string? outcome, bool succeeded) =>
        ShowAsync(null, "Choisissez ce que vous allez montrer.", [], [], outcome, succeeded, Order.Close);

    /// <summary>Records the entry that an order names.</summary>
    public async Task<Ending> RecordAsync(Order entry, CancellationToken cancellation)
    {
        try
        {
            var lines = entry.Section switch
            {
                Checklist.Acts => await ActionsAsync(entry, cancellation),
                Checklist.Criteria => await ElementAsync(entry, cancellation),
                _ => Readings.All[entry.Name] is { Count: > 0 } fields ? await RowsAsync(entry, fields, cancellation) : await ElementAsync(entry, cancellation),
            };
            return lines is null ? await GivenUpAsync() : await ReviewAsync(entry, lines, cancellation);
        }
        catch (ClosedException)
        {
            return Ending.Closed;
        }
        catch (Exception problem) when (problem is InterruptionException or EditorFileException or PlaywrightException)
        {
            await ShowIdleAsync($"« {entry.Name} » n'est pas enregistré : {problem.Message}", false);
            return Ending.Done;
        }
    }

    private async Task<IReadOnlyList<string>?> ActionsAsync(Order entry, CancellationToken cancellation)
    {
        var values = people.ForOperator(entry.Name);
        recorder.Begin();
        if (entry.Name == Intentions.LogIn)
            recorder.Note(AddressShown());
        await ShowAsync(
            entry.Name,
            $"{PortWords.Of(entry.Name)} Puis « Terminé ».",
            [.. values.Select(value => $"{value.Key} : {value.Value}")], [], null, true, Order.Done, Order.NoteAddress, Order.Drop);
        for (var order = await NextAsync(cancellation); order.Do != Order.Done; order = await NextAsync(cancellation))
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
        await ShowAsync(entry.Name, ask, [], [], null, true, [.. orders, Order.Drop]);
        var order = NextAsync(either.Token);
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

    private async Task<Ending> ReviewAsync(Order entry, IReadOnlyList<string> lines, CancellationToken cancellation)
    {
        var candidate = written.With(entry.Section, entry.Name, lines);
        var (outcome, succeeded) = await PlayedBackAsync(entry, candidate.File);
        await ShowAsync(entry.Name, "Relisez ce qui sera écrit dans la carte.", [], lines, outcome, succeeded, Order.Keep, Order.Drop);
        var order = await NextAsync(cancellation);
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

    private async Task<(string Outcome, bool Succeeded)> PlayedBackAsync(Order entry, EditorFile file)
    {
        try
        {
            return entry.Section switch
            {
                Checklist.Acts => await PlayedAsync(entry, file),
                Checklist.Criteria => await rehearsal.OffersAsync(file.Map, entry.Name)
                    ? ("Retrouvé au rejeu, et prêt à être rempli.", true)
                    : ("Introuvable ou inactif au rejeu : ouvrez d'abord la recherche d'un correspondant, enregistrée.", false),
                _ => await ReadBackAsync(entry, file),
            };
        }
        catch (InterruptionException problem)
        {
            return ($"Le rejeu échoue. {problem.Message}", false);
        }
    }

    private async Task<(string Outcome, bool Succeeded)> PlayedAsync(Order entry, EditorFile file)
    {
        await rehearsal.PlayAsync(file.Map, entry.Name);
        return ("Rejouée sans erreur dans une session à part.", true);
    }

    private async Task<(string Outcome, bool Succeeded)> ReadBackAsync(Order entry, EditorFile file)
    {
        var screen = await rehearsal.ReadAsync(file.Map, entry.Name);
        return screen.Present
            ? ($"Lu au rejeu : {string.Join(" | ", screen.Elements.Take(3).Select(element => element.Fields.Count > 0 ? string.Join(", ", element.Fields.Values) : element.Text))}", true)
            : ("Rien n'est lu au rejeu : la session qui rejoue n'est pas sur cet écran. Enregistrez d'abord l'intention qui y mène.", false);
    }

    private async Task<Ending> GivenUpAsync()
    {
        await ShowIdleAsync("Rien n'a été écrit.", true);
        return Ending.Done;
    }

    private async Task<Order> NextAsync(CancellationToken cancellation) =>
        await window.NextAsync(cancellation) is { Do: not Order.Close } order ? order : throw new ClosedException();

    private Task ShowAsync(string? current, string ask, IReadOnlyList<string> values, IReadOnlyList<string> proposal, string? outcome, bool succeeded, params string[] orders)
    {
        var standing = written.Standing();
        return window.ShowAsync(new RecordingView(
            standing.Product.Product, Checklist.Of(standing.Map), Checklist.Waiting(catalogue, standing.Map), current, ask, values, proposal, outcome, succeeded, orders));
    }

    /// <summary>The operator closed the checklist in the middle of an entry.</summary>
    private sealed class ClosedException : Exception;
}

/// <summary>How the recording of an entry ended.</summary>
internal enum Ending
{
    /// <summary>Kept or given up: another may begin.</summary>
    Done,

    /// <summary>The operator closed the checklist.</summary>
    Closed,
}
