using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux14Steps(Scene scene, DmpShelf shelf, DmpSelection selection)
{
    private ScreenObserved? _whole;

    [When(@"le professionnel affiche la liste, et y filtre tour à tour les documents par :")]
    public async Task TheListIsFiltered(DataTable table)
    {
        _whole = await shelf.ListAsync(scene.Users[0]);
        foreach (var row in table.Rows)
            await selection.NarrowAsync(row, Intentions.FilterDmpDocuments, Readings.DmpDocuments);
    }

    /// <summary>Opens those that the list showed when it was judged. One that it lacked cannot be opened from it, and is what <see cref="Checks.Dmp.Ux14.ListShowsMetadata"/> finds; any other that is not there stops the scenario.</summary>
    [When(@"il ouvre, depuis la liste entière, les documents :")]
    public async Task DocumentsAreOpened(DataTable table)
    {
        foreach (var number in table.Rows.Select(row => row["document"]).Where(number => shelf.IsIn(_whole!, number)))
        {
            await shelf.ListAsync(scene.Users[0]);
            await shelf.OpenAsync(number, scene.Users[0]);
        }
    }

    [Then(@"la liste montre chaque document avec ses métadonnées")]
    public void ListShowsMetadata() => scene.Judge(Severity.Bloquant, "DMP/UX.14#liste", new ListShowsMetadata());

    [Then(@"chaque filtre laisse les documents qui y répondent, et eux seuls")]
    public void FiltersNarrow() => scene.Judge(Severity.Bloquant, "DMP/UX.14#filtres", new FiltersNarrowTheList());

    [Then(@"chaque document ouvert montre son propre contenu")]
    public void DocumentsOpen() => scene.Judge(Severity.Bloquant, "DMP/UX.14#visualisation", new DocumentsOpen());
}
