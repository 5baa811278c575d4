using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dossier;

[Binding]
public sealed class Ux31Steps(Scene scene, RecordWork record, RunDocuments documents)
{
    private IReadOnlyList<DmpDocument> _held = [];
    private IReadOnlyList<DmpDocument> _selected = [];

    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient (\d) documents")]
    public async Task ADmpOfSeveralDocuments(int count)
    {
        var patient = (await scene.BorrowPatientsAsync(qualified: true, 1))[0];
        _held = [.. Enumerable.Range(1, count).Select(rank => documents.Of(patient, string.Create(CultureInfo.InvariantCulture, $"31-{rank}")))];
        documents.Serve(patient, _held);
    }

    [When(@"le professionnel sélectionne dans la liste du DMP les documents (\d) et (\d) et les intègre au dossier")]
    public async Task IntegratesTwo(int one, int other)
    {
        _selected = [_held[one - 1], _held[other - 1]];
        await record.IntegrateAsync(scene.Patients[0], _selected);
    }

    [When(@"il affiche les documents du dossier, puis ouvre chacun de ceux qu'il a intégrés")]
    public async Task ShowsWhatWasIntegrated()
    {
        await record.ListAsync(scene.Patients[0]);
        var shown = await record.ReadListAsync(scene.Patients[0], Moments.Integrated, _selected);
        foreach (var document in _selected.Where(document => shown.Says(document.Title)))
            await record.ReadAsync(scene.Patients[0], document);
    }

    [Then(@"les documents sélectionnés, et eux seuls, sont dans le dossier")]
    public void SelectedAreInTheRecord() => scene.Judge(Severity.Bloquant, "DMP/UX.31#selection", new SelectedDocumentsAreInTheRecord());

    [Then(@"chacun a été demandé au DMP et montre son propre contenu")]
    public void EachHasItsOwnContent() => scene.Judge(Severity.Bloquant, "DMP/UX.31#integration", new SelectedDocumentsCameFromTheDmp());
}
