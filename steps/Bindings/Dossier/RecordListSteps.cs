using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dossier;

[Binding]
public sealed class RecordListSteps(Scene scene, RecordWork record, RunDocuments documents)
{
    private static readonly DmpDocumentType[] Types = [DmpDocumentType.ImagingReport, DmpDocumentType.DischargeLetter];

    private IReadOnlyList<DmpDocument> _held = [];

    [Given(@"un patient dont le dossier tient un document reçu par MSSanté, et dont le DMP tient un document")]
    public async Task ARecordWithAMessage()
    {
        var patient = (await scene.BorrowPatientsAsync(qualified: true, 1))[0];
        _held = [documents.Of(patient, "08-1")];
        documents.Serve(patient, _held);
    }

    [Given(@"un patient dont le dossier tient un document produit, et dont le DMP tient des documents de types et de dates différents :")]
    public async Task ARecordWithAProducedDocument(DataTable table)
    {
        var patient = (await scene.BorrowPatientsAsync(qualified: true, 1))[0];
        _held = [.. table.Rows.Select(row => documents.Of(patient, $"04-{row["document"]}") with { Type = TypeOf(row["type"]), WrittenAt = Day(row["jour de l'an passé"]) })];
        documents.Serve(patient, _held);
    }

    [When(@"le professionnel intègre (?:ce document|ces documents un à un) au dossier")]
    public async Task IntegratesOneByOne()
    {
        foreach (var document in _held)
            await record.IntegrateAsync(scene.Patients[0], document);
    }

    [When(@"il affiche les documents du dossier")]
    public async Task ShowsTheRecord()
    {
        await record.ListAsync(scene.Patients[0]);
        await record.ReadListAsync(scene.Patients[0], Moments.Integrated);
    }

    [When(@"il les trie par date de création, puis par type")]
    public async Task Sorts()
    {
        await scene.ActAsync(Intentions.SortPatientDocumentsByDate);
        await record.ReadListAsync(scene.Patients[0], Moments.ByDate);
        await scene.ActAsync(Intentions.SortPatientDocumentsByType);
        await record.ReadListAsync(scene.Patients[0], Moments.ByType);
    }

    [Then(@"l'origine « (DMP|MSSanté) » se lit dans la liste sans clic")]
    public void OriginIsRead(string origin) =>
        scene.Judge(Severity.Bloquant, "CDA/INT.08#origine", new OriginIsShown(origin == "DMP" ? Origin.Dmp : Origin.MsSante));

    [Then(@"le type et la date de création de chaque document se lisent")]
    public void TypeAndDateAreRead() => scene.Judge(Severity.Bloquant, "CDA/INT.04#type-et-date", new TypeAndDateAreShown());

    [Then(@"la liste triée par (date de création|type) l'est selon ce que dit le DMP")]
    public void ListIsSorted(string key) =>
        scene.Judge(Severity.Bloquant, "CDA/INT.04#tri", new RecordIsSorted(key == "type" ? RecordOrder.Type : RecordOrder.Date));

    [Then(@"le document produit se trouve dans les listes triées")]
    public void ProducedIsSortedToo() => scene.Judge(Severity.Bloquant, "CDA/INT.04#importes-et-produits", new ProducedDocumentIsSortedToo());

    private static DmpDocumentType TypeOf(string code) => Types.Single(type => type.Code == code);

    /// <summary>A day of last year, so that any list of recent documents has it.</summary>
    private DateTimeOffset Day(string day) => new(
        DateTime.ParseExact($"{day}/{scene.Campaign.Clock.GetUtcNow().Year - 1}", "dd/MM/yyyy", CultureInfo.InvariantCulture).AddHours(9), TimeSpan.Zero);
}
