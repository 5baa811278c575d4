using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Ux14;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

/// <summary>The documents that a scenario puts in the DMP of its patients.</summary>
[Binding]
public sealed class DmpShelf(Scene scene, PersonAtWork person)
{
    private static readonly DmpDocumentType[] Types =
    [
        DmpDocumentType.HospitalReport, DmpDocumentType.ConsultationReport, DmpDocumentType.LaboratoryReport, DmpDocumentType.ImagingReport, DmpDocumentType.Prescription,
    ];

    private int _rank;

    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient un document")]
    public async Task APatientWithOneDocument() =>
        Serve((await scene.BorrowPatientsAsync(qualified: true, 1))[0], [Document("1", DmpDocumentType.HospitalReport, days: 3)]);

    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :")]
    public async Task APatientWithDocuments(DataTable table) => Serve(
        (await scene.BorrowPatientsAsync(qualified: true, 1))[0],
        [.. table.Rows.Select(row => Document(row["document"], TypeOf(row["type"]), DaysIn(row["écrit il y a"])))]);

    /// <summary>Opens a document from the list on the screen, and reads it.</summary>
    internal async Task OpenAsync(string number, EditorUser user)
    {
        await scene.ActAsync(Intentions.OpenDmpDocument, ("title", TitleOf(number)));
        await scene.ReadAsync(Readings.DmpDocument, [.. PersonAtWork.ValuesOf(scene.Patients[0]), ("title", TitleOf(number)), ("user", user.Id)]);
    }

    /// <summary>Shows the list of the patient's documents, and reads it.</summary>
    internal async Task<ScreenObserved> ListAsync(EditorUser user)
    {
        await person.OpenFileAsync(scene.Patients[0]);
        await person.ListDocumentsAsync(scene.Patients[0]);
        return await scene.ReadAsync(Readings.DmpDocuments, [.. PersonAtWork.ValuesOf(scene.Patients[0]), ("user", user.Id)]);
    }

    /// <summary>Whether a list shows a document.</summary>
    internal bool IsIn(ScreenObserved list, string number) => list.Elements.Any(row => row.Text.Contains(TitleOf(number), StringComparison.Ordinal));

    /// <summary>Gives a patient an open, authorised DMP with these documents.</summary>
    internal void Serve(EditorPatient patient, IReadOnlyList<DmpDocument> documents) =>
        scene.Campaign.Services.Dmp.Serve(patient.InDmp(DmpState.OuvertAutorise, documents));

    /// <summary>A document that no other scenario of the run has.</summary>
    /// <param name="number">Its number in the scenario.</param>
    /// <param name="type">Its type.</param>
    /// <param name="days">Days since it was written.</param>
    internal DmpDocument Document(string number, DmpDocumentType type, int days) =>
        DmpDocument.Sample(string.Create(CultureInfo.InvariantCulture, $"{scene.Campaign.Root}.27.{scene.Patients[0].Ins}.{++_rank}"), TitleOf(number), []) with
        {
            Type = type,
            WrittenAt = new DateTimeOffset(DayBefore(days), new TimeOnly(9, 0), TimeSpan.Zero),
            Text = DocumentsOpen.TextOf(TitleOf(number)),
        };

    /// <summary>The day, some days ago.</summary>
    internal DateOnly DayBefore(int days) => DateOnly.FromDateTime(scene.Campaign.Clock.GetUtcNow().UtcDateTime).AddDays(-days);

    /// <summary>The type whose official label this is.</summary>
    internal static DmpDocumentType TypeOf(string label) =>
        Types.FirstOrDefault(type => type.Label == label) ?? throw new ArgumentException($"« {label} » n'est pas un type de document connu.", nameof(label));

    /// <summary>A number of days, written « 3 jours ».</summary>
    internal static int DaysIn(string words) => int.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture);

    private string TitleOf(string number) => $"Document {scene.Campaign.Marker}-{number}";
}
