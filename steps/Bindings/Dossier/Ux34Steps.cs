using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dossier;

[Binding]
public sealed class Ux34Steps(Scene scene, PersonAtWork person, RunDocuments documents)
{
    private const int KeptDays = 2;
    private const int Recent = -30;
    private const int Old = -400;
    private const int Since = -365;

    private readonly Dictionary<string, DmpDocument> _wanted = [];

    [Given(@"deux patients dont le DMP, ouvert et autorisé, tient une lettre de liaison récente, une ancienne et un compte rendu d'imagerie récent")]
    public async Task TwoOpenDmps()
    {
        foreach (var patient in await scene.BorrowPatientsAsync(qualified: true, 2))
        {
            DmpDocument[] held = [Written(patient, 1, DmpDocumentType.DischargeLetter, Recent), Written(patient, 2, DmpDocumentType.DischargeLetter, Old), Written(patient, 3, DmpDocumentType.ImagingReport, Recent)];
            documents.Serve(patient, held);
            _wanted[patient.Id] = held[0];
        }
    }

    [When(@"le professionnel règle le préchargement sur les lettres de liaison de moins d'un an, gardées deux jours")]
    public Task SetsThePreload() => scene.ActAsync(
        Intentions.SetPreload,
        ("type", DmpDocumentType.DischargeLetter.Code),
        ("since", Day(Since).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("days", KeptDays.ToString(CultureInfo.InvariantCulture)));

    [When(@"il commence le séjour de chacun des patients")]
    public async Task BeginsTheStays()
    {
        foreach (var patient in scene.Patients)
            await scene.ActAsync(Intentions.StartStay, PersonAtWork.ValuesOf(patient));
    }

    [When(@"il affiche les documents préchargés de chacun, et en ouvre un")]
    public async Task ReadsWhatWasLoaded()
    {
        foreach (var patient in scene.Patients)
        {
            var shown = await ListAsync(patient, Preload.Kept);
            if (!shown.Says(_wanted[patient.Id].Title))
                continue;
            await scene.ActAsync(Intentions.OpenPreloadedDocument, ("title", _wanted[patient.Id].Title));
            await scene.ReadAsync(Readings.PreloadedDocument, [.. Subject(patient), ("document", _wanted[patient.Id].UniqueId)]);
        }
    }

    [When(@"trois jours ont passé et qu'il affiche de nouveau les documents préchargés")]
    public async Task TheTimeIsOver()
    {
        await scene.Campaign.ProductClock.MoveAsync(KeptDays + 1);
        scene.Record(new ClockMoved(KeptDays + 1));
        foreach (var patient in scene.Patients)
            await ListAsync(patient, Preload.Expired);
    }

    [Then(@"le droit d'accès est vérifié avant chaque préchargement")]
    public void TheRightIsChecked() => scene.Judge(Severity.Bloquant, "DMP/UX.34#droit", new RightPrecedesThePreload());

    [Then(@"les documents qui répondent aux critères, et eux seuls, sont préchargés pour chaque séjour")]
    public void TheCriteriaAreMet() => scene.Judge(Severity.Bloquant, "DMP/UX.34#criteres", new PreloadMeetsTheCriteria());

    [Then(@"un document préchargé se lit sans être redemandé au DMP")]
    public void ReadFromTheStore() => scene.Judge(Severity.Bloquant, "DMP/UX.34#stocker", new PreloadedIsReadFromTheStore());

    [Then(@"les documents préchargés ne sont plus gardés après la durée réglée")]
    public void TheyExpire() => scene.Judge(Severity.Bloquant, "DMP/UX.34#duree", new PreloadExpires(KeptDays));

    private DateTimeOffset Day(int days) => scene.Campaign.Clock.GetUtcNow().AddDays(days);

    private DmpDocument Written(EditorPatient patient, int rank, DmpDocumentType type, int days) =>
        documents.Of(patient, $"34-{patient.Id}-{rank}") with { Type = type, WrittenAt = Day(days) };

    private async Task<ScreenObserved> ListAsync(EditorPatient patient, string moment)
    {
        await person.OpenFileAsync(patient);
        await scene.ActAsync(Intentions.ListPreloadedDocuments, PersonAtWork.ValuesOf(patient));
        return await scene.GlanceAsync(Readings.PreloadedDocuments, [.. Subject(patient), ("moment", moment), ("wanted", _wanted[patient.Id].UniqueId)]);
    }

    private (string Name, string Value)[] Subject(EditorPatient patient) => [("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id)];
}
