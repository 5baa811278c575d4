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
public sealed class Dd05Steps(Scene scene, PersonAtWork person, RecordWork record, RunDocuments documents)
{
    private const int ToleranceMs = 4000;

    private IReadOnlyList<DmpDocument> _integrated = [];
    private DmpDocument? _newer;
    private ScreenObserved? _notices;

    private EditorPatient Patient => scene.Patients[0];

    [Given(@"un patient dont le dossier tient trois documents intégrés depuis le DMP")]
    public async Task ARecordOfIntegratedDocuments()
    {
        await scene.BorrowPatientsAsync(qualified: true, 1);
        _integrated = [.. Enumerable.Range(1, 3).Select(rank => documents.Of(Patient, string.Create(CultureInfo.InvariantCulture, $"05-{rank}")))];
        documents.Serve(Patient, _integrated);
        foreach (var document in _integrated)
            await record.IntegrateAsync(Patient, document);
    }

    [When(@"dans le DMP le premier est remplacé par une version plus récente, et le deuxième supprimé")]
    public void TheDmpChanges()
    {
        _newer = documents.Of(Patient, "05-4");
        scene.Campaign.Services.Dmp.Replace(Patient.Ins, _integrated[0].UniqueId, _newer);
        scene.Campaign.Services.Dmp.Delete(Patient.Ins, _integrated[1].UniqueId);
    }

    [When(@"le professionnel ouvre le dossier")]
    public async Task OpensTheFile()
    {
        await OpenAtOnceAsync(FileDoesNotWait.Ordinary);
        _notices = await scene.ReadAsync(
            Readings.DocumentNotices,
            [.. Subject, ("replaced", _integrated[0].UniqueId), ("newer", _newer!.UniqueId), ("deleted", _integrated[1].UniqueId), ("unchanged", _integrated[2].UniqueId)]);
    }

    [When(@"il l'ouvre de nouveau pendant que le DMP retient ses réponses")]
    public async Task OpensTheFileWhileTheDmpWithholds()
    {
        using (scene.Campaign.Services.Dmp.WithholdSearches(Patient.Ins))
            await OpenAtOnceAsync(FileDoesNotWait.Withheld);
    }

    [When(@"il consulte la nouvelle version depuis le dossier")]
    public async Task ReadsTheNewerVersion()
    {
        if (!TellsOfTheNewer)
            return;
        await ActInTheFileAsync(Intentions.OpenNewerVersion, _integrated[0]);
        await scene.ReadAsync(Readings.DmpDocument, [.. Subject, ("document", _newer!.UniqueId)]);
    }

    [When(@"il l'intègre en gardant l'ancienne, et supprime du dossier le document supprimé")]
    public async Task IntegratesAndDeletes()
    {
        if (TellsOfTheNewer)
            await ActInTheFileAsync(Intentions.IntegrateNewerVersion, _integrated[0]);
        if (Tells(_integrated[1]))
            await ActInTheFileAsync(Intentions.DeleteWithdrawnDocument, _integrated[1]);
        await record.ListAsync(Patient);
        await record.ReadListAsync(Patient, Moments.Integrated);
    }

    [Then(@"la version plus récente du premier est annoncée sans clic, et le troisième, inchangé, ne l'est pas")]
    public void NewerVersionIsAnnounced() => scene.Judge(Severity.Bloquant, "CDA/DD.05#version", new NewerVersionIsAnnounced());

    [Then(@"la suppression du deuxième est annoncée sans clic")]
    public void DeletionIsAnnounced() => scene.Judge(Severity.Bloquant, "CDA/DD.05#suppression", new DeletionIsAnnounced());

    [Then(@"le dossier n'attend pas la réponse du DMP pour s'afficher")]
    public void FileDoesNotWaitForTheDmp() => scene.Judge(Severity.Bloquant, "CDA/DD.05#sans-bloquer", new FileDoesNotWait(ToleranceMs));

    [Then(@"la nouvelle version se lit")]
    public void NewerVersionIsRead() => scene.Judge(Severity.Bloquant, "CDA/DD.05#visualiser", new BodyIsReadable(Readings.DmpDocument, DmpContentForm.N1Texte));

    [Then(@"les deux versions sont dans le dossier, et le document supprimé n'y est plus")]
    public void BothVersionsAreThere() => scene.Judge(Severity.Bloquant, "CDA/DD.05#conserver", new BothVersionsAreKept());

    private (string Name, string Value)[] Subject => [("patient", Patient.Id), ("ins", Patient.Ins), ("user", scene.Users[0].Id)];

    /// <summary>What the file does not tell of cannot be acted upon.</summary>
    private bool TellsOfTheNewer => Tells(_integrated[0]) || Tells(_newer!);

    private bool Tells(DmpDocument document) => _notices!.Elements.Any(row => row.IsOf(document.Title));

    private async Task ActInTheFileAsync(string intention, DmpDocument document)
    {
        await person.OpenFileAsync(Patient);
        await scene.ActAsync(intention, ("title", document.Title));
    }

    private Task OpenAtOnceAsync(string moment) =>
        scene.ActAndReadAtOnceAsync(Intentions.OpenPatientFile, PersonAtWork.ValuesOf(Patient), Readings.PatientFile, [.. Subject, ("moment", moment)]);
}
