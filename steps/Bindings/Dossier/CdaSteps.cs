using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dossier;

[Binding]
public sealed class CdaSteps(Scene scene, RecordWork record, RunDocuments documents)
{
    private IReadOnlyList<DmpDocument> _held = [];

    private string Exigence => scene.Preuves[0][..scene.Preuves[0].IndexOf('.', scene.Preuves[0].IndexOf('.') + 1)];

    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient des documents CDA :")]
    public async Task ClinicalDocuments(DataTable table)
    {
        var patient = (await scene.BorrowPatientsAsync(qualified: true, 1))[0];
        _held = [.. table.Rows.Select(row => Document(documents.Of(patient, $"{Exigence[^2..]}-{row["document"]}"), row["niveau"], row["feuille de style"]))];
        documents.Serve(patient, _held);
    }

    [When(@"le professionnel consulte chacun de ces documents")]
    public async Task ReadsEach()
    {
        foreach (var document in _held)
            await record.ReadFromDmpAsync(scene.Patients[0], document);
    }

    [When(@"le professionnel intègre chacun de ces documents au dossier")]
    public async Task IntegratesEach()
    {
        foreach (var document in _held)
            await record.IntegrateAsync(scene.Patients[0], document);
    }

    [When(@"le DMP ne tient plus aucun document de ce patient")]
    public void TheDmpHoldsNothing() => documents.Serve(scene.Patients[0]);

    [When(@"le professionnel ouvre dans le dossier chacun des documents intégrés")]
    public async Task ReadsEachStored()
    {
        foreach (var document in _held)
            await record.ReadAsync(scene.Patients[0], document);
    }

    [Then(@"l'en-tête de chaque document (consulté|stocké) se lit à l'écran")]
    public void HeaderIsRead(string place) => Judge("en-tete", new HeaderIsReadable(Reading(place)));

    [Then(@"le corps du document de niveau 1 (consulté|stocké) se lit à l'écran")]
    public void BodyIsRead(string place) => Judge("corps-n1", new BodyIsReadable(Reading(place), DmpContentForm.N1Texte));

    [Then(@"la partie narrative de chaque section du document de niveau 3 (consulté|stocké) se lit à l'écran")]
    public void NarrativeIsRead(string place) => Judge("recit-n3", new BodyIsReadable(Reading(place), DmpContentForm.N3));

    [Then(@"la feuille de style du producteur, quand elle existe, présente le document (consulté|stocké)")]
    public void StylesheetIsApplied(string place) => Judge("feuille", new ProducersStylesheetIsApplied(Reading(place)));

    private static string Reading(string place) => place == "consulté" ? Readings.DmpDocument : Readings.PatientDocument;

    private static DmpDocument Document(DmpDocument plain, string level, string stylesheet)
    {
        var document = level == "N3" ? RunDocuments.Structured(plain) : plain;
        return stylesheet.Length > 0 ? RunDocuments.WithStylesheet(document) : document;
    }

    private void Judge(string clause, Check check) => scene.Judge(Severity.Bloquant, $"{Exigence}#{clause}", check);
}
