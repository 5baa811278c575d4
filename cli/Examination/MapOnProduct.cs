using System.Runtime.CompilerServices;
using Conformance.Cli.Browsers;
using Conformance.Cli.Products;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Conformance.Steps.Running.Walk;

namespace Conformance.Cli.Examination;

/// <summary>The map tried on the product: each entry proved alive by one walk through it, each that lacks told with what follows.</summary>
internal sealed class MapOnProduct(EditorFile editor, RemCatalogue catalogue, RunJournal journal, FailedScreens screens, IProgress progress, TimeProvider clock) : IMapExamination
{
    public async IAsyncEnumerable<Examined> OnProductAsync(RunningProduct product, NationalServices services, [EnumeratorCancellation] CancellationToken cancellation)
    {
        WalkPreparation.Prepare(services, editor);
        await using var browser = await StartAsync(cancellation);
        if (browser is null)
            yield break;
        await using var session = new MapSession(browser, editor, product.Url, journal, fact => journal.Record(fact));
        var walk = new ProductWalk(editor, session, new BlobStore(journal.Folder).Read, () => SilenceAsync(product, cancellation), clock);
        await foreach (var stop in walk.GoAsync(Tell, cancellation))
            yield return Told(stop);
        if (ConnectionRefusal.In(new JournalView([.. JournalReader.Read(journal.Folder)])) is { } refused)
            yield return Examined.Badly("Connexion du produit au DMP", refused.Cause, refused.Message);
    }

    public IEnumerable<Examined> OnPaper(IReadOnlySet<string> served) => Lacks.Of(catalogue, editor, served).Select(lack => Examined.Lacking(lack.Entry.Path, $"manque : {lack.Consequence}"));

    private void Tell(int rank, int count, MapEntry entry) => progress.Preparing($"visite {rank}/{count} : {entry.Path}");

    private Examined Told(StopReport stop) => stop.State switch
    {
        StopState.Seen => Examined.Well(stop.Proves.Path, stop.Detail),
        StopState.Untried => Examined.Untried(stop.Proves.Path, stop.Detail),
        _ => Examined.Badly(stop.Proves.Path, stop.Cause!.Value, stop.Detail) with { Screenshot = screens.Keep(stop) },
    };

    /// <summary>The browser, or null when it does not start: that was told before.</summary>
    private async Task<BrowserHost?> StartAsync(CancellationToken cancellation)
    {
        try
        {
            return await BrowserProvision.StartAsync(editor.Browser, progress, cancellation);
        }
        catch (InterruptionException)
        {
            return null;
        }
    }

    private async Task<string?> SilenceAsync(RunningProduct product, CancellationToken cancellation)
    {
        try
        {
            await new ProductHealth(product.Url, clock).RequireAsync(cancellation);
            return null;
        }
        catch (InterruptionException silent)
        {
            return silent.Message;
        }
    }
}
