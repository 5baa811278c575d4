using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Recording;

/// <summary>A map that is written by showing: the operator does each intention once in the product's window, and what was touched is played back at once.</summary>
public sealed class MapRecording : IAsyncDisposable
{
    private readonly IBrowserContext _operators;
    private readonly IBrowserContext _products;
    private readonly EntryRecording _entries;
    private readonly Rehearsal _rehearsal;

    private MapRecording(IBrowserContext operators, IBrowserContext products, OperatorsWindow window, IPage product, EntryRecording entries, Rehearsal rehearsal)
    {
        _operators = operators;
        _products = products;
        Window = window;
        Product = product;
        _entries = entries;
        _rehearsal = rehearsal;
    }

    /// <summary>The checklist.</summary>
    internal OperatorsWindow Window { get; }

    /// <summary>The product's window.</summary>
    internal IPage Product { get; }

    /// <summary>Opens the product and the checklist beside it.</summary>
    /// <param name="browser">A browser that the operator sees.</param>
    /// <param name="path">Editor file that receives the map.</param>
    /// <param name="read">Reads an editor file as a run does.</param>
    /// <param name="product">Where the product answers.</param>
    /// <param name="journal">Where screens read are kept.</param>
    /// <param name="catalogue">Exigences whose preuves wait for the map.</param>
    /// <param name="clock">Clock of the one-time codes.</param>
    /// <exception cref="EditorFileException">The file has problems.</exception>
    public static async Task<MapRecording> OpenAsync(
        BrowserHost browser, string path, Func<string, EditorFile> read, Uri product, IJournal journal, RemCatalogue catalogue, TimeProvider clock)
    {
        var written = new WrittenMap(path, read);
        var editor = written.Standing();
        var people = new RecordingPeople(editor, clock);
        var products = await browser.OpenContextAsync();
        var recorder = await TouchRecorder.AttachAsync(products);
        var page = await products.NewPageAsync();
        await page.GotoAsync(product.ToString());
        var operators = await browser.OpenContextAsync();
        var window = await OperatorsWindow.OpenAsync(operators);
        var rehearsal = new Rehearsal(browser, editor, product, journal, people.ForRehearsal);
        var desk = new RecordingDesk(window, written, catalogue);
        var entries = new EntryRecording(desk, new EntryShowing(desk, page, recorder, people), written, rehearsal);
        return new MapRecording(operators, products, window, page, entries, rehearsal);
    }

    /// <summary>Serves the operator until they close the checklist.</summary>
    public async Task ServeAsync(CancellationToken cancellation)
    {
        await _entries.ShowIdleAsync(null, true);
        for (var order = await Window.NextAsync(cancellation); order.Do != Order.Close; order = await Window.NextAsync(cancellation))
        {
            if (order.Do == Order.Begin && await _entries.RecordAsync(order, cancellation) is Ending.Closed)
                return;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _rehearsal.DisposeAsync();
        await _operators.DisposeAsync();
        await _products.DisposeAsync();
    }
}
