using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Alimentation;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Steps.Bindings.Dmp;

/// <summary>What a professional does to feed a DMP from the documents of a patient's file.</summary>
public sealed class FeedingWork(Scene scene, PersonAtWork person)
{
    /// <summary>Opens a patient's file and shows its documents.</summary>
    public async Task ListAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await scene.ActAsync(Intentions.ListLocalDocuments, PersonAtWork.ValuesOf(patient));
    }

    /// <summary>Reads the documents of a patient's file.</summary>
    public Task<ScreenObserved> ReadAsync(EditorPatient patient, string title, string moment) => scene.ReadAsync(Readings.LocalDocuments, Subject(patient, title, moment));

    /// <summary>Chooses a document, sends it to the DMP, and waits for it to be received as long as the product may take.</summary>
    public async Task FeedAsync(EditorPatient patient, string title)
    {
        await ListAsync(patient);
        await ReadAsync(patient, title, Feed.BeforeSending);
        await SendAsync(patient, title);
        await scene.GlanceAsync(Readings.FeedAnswer, Subject(patient, title, Feed.AfterSending));
    }

    /// <summary>The same, where the product may not even offer it.</summary>
    public async Task TryFeedAsync(EditorPatient patient, string title)
    {
        await ListAsync(patient);
        await ReadAsync(patient, title, Feed.BeforeSending);
        var offered = await scene.GlanceAsync(Readings.FeedOffered, Subject(patient, title, Feed.BeforeSending));
        if (!offered.Present)
            return;
        await SendAsync(patient, title);
        await scene.GlanceAsync(Readings.FeedAnswer, Subject(patient, title, Feed.AfterSending));
    }

    /// <summary>Sends a document of the list shown.</summary>
    public async Task SendAsync(EditorPatient patient, string title)
    {
        var campaign = scene.Campaign;
        var before = campaign.Seen.Last;
        await scene.ActAsync(Intentions.FeedDmp, [("title", title), .. PersonAtWork.ValuesOf(patient)]);
        await campaign.Seen.ComesAsync(before, entry => entry.Fact is DmpBatchReceived batch && IsOurs(batch), campaign.Editor.Patience, campaign.Clock);
    }

    /// <summary>Shows the patient's DMP documents.</summary>
    public async Task ListDmpAsync(EditorPatient patient, string moment)
    {
        await person.OpenFileAsync(patient);
        await person.ListDocumentsAsync(patient);
        await scene.ReadAsync(Readings.DmpDocuments, ("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id), ("moment", moment));
    }

    /// <summary>What a screen about a document is about.</summary>
    public (string Name, string Value)[] Subject(EditorPatient patient, string title, string moment) =>
        [("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id), ("document", title), ("moment", moment)];

    private bool IsOurs(DmpBatchReceived batch) =>
        scene.Patients.Any(patient => patient.Ins == batch.Ins) || scene.Users.Any(user => user.NationalId == batch.User);
}
