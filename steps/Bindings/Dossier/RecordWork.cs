using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Steps.Bindings.Dossier;

/// <summary>What a professional does with the documents of a patient's record.</summary>
public sealed class RecordWork(Scene scene, PersonAtWork person)
{
    /// <summary>Integrates documents of the DMP by one selection.</summary>
    public async Task IntegrateAsync(EditorPatient patient, params IReadOnlyList<DmpDocument> documents)
    {
        await ListDmpAsync(patient);
        foreach (var document in documents)
            await scene.ActAsync(Intentions.SelectDmpDocument, ("title", document.Title));
        await scene.ActAsync(Intentions.IntegrateDmpDocuments);
    }

    /// <summary>Shows the list of the DMP's documents from the patient's file.</summary>
    public async Task ListDmpAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await person.ListDocumentsAsync(patient);
    }

    /// <summary>Opens a document of the DMP's list, and reads it.</summary>
    public async Task ReadFromDmpAsync(EditorPatient patient, DmpDocument document)
    {
        await ListDmpAsync(patient);
        await scene.ActAsync(Intentions.OpenDmpDocument, ("title", document.Title));
        await scene.ReadAsync(Readings.DmpDocument, [.. Subject(patient), ("document", document.UniqueId)]);
    }

    /// <summary>Shows the documents of the record.</summary>
    public async Task ListAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await scene.ActAsync(Intentions.ListPatientDocuments, PersonAtWork.ValuesOf(patient));
    }

    /// <summary>Reads the list of the record's documents.</summary>
    /// <param name="moment">Moment of the scenario.</param>
    /// <param name="selected">Documents that were selected for integration.</param>
    public Task<ScreenObserved> ReadListAsync(EditorPatient patient, string moment, params IEnumerable<DmpDocument> selected) => scene.ReadAsync(
        Readings.PatientDocuments, [.. Subject(patient), ("moment", moment), ("selected", string.Join(',', selected.Select(document => document.UniqueId)))]);

    /// <summary>Opens a document of the record, and reads it.</summary>
    public async Task ReadAsync(EditorPatient patient, DmpDocument document)
    {
        await ListAsync(patient);
        await scene.ActAsync(Intentions.OpenPatientDocument, ("title", document.Title));
        await scene.ReadAsync(Readings.PatientDocument, [.. Subject(patient), ("document", document.UniqueId)]);
    }

    private (string Name, string Value)[] Subject(EditorPatient patient) => [("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id)];
}
