using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux12Steps(Scene scene, PersonAtWork person, DmpStates dmp)
{
    private readonly Dictionary<string, EditorPatient> _patients = [];
    private EditorPatient? _unqualified;

    [Given(@"des patients à l'INS qualifiée dont le DMP est, pour ce professionnel :")]
    public async Task PatientsInEachState(DataTable table)
    {
        var lent = await scene.BorrowPatientsAsync(qualified: true, table.RowCount);
        foreach (var (row, patient) in table.Rows.Zip(lent))
            _patients[row["patient"]] = patient;
        StatesMove(table);
    }

    [Given(@"un patient dont l'INS n'est pas qualifiée")]
    public async Task AnUnqualifiedPatient() => _unqualified = (await scene.BorrowPatientsAsync(qualified: false, 1))[0];

    [When(@"les états des DMP changent de patient :")]
    public void StatesMove(DataTable table)
    {
        foreach (var row in table.Rows)
            dmp.Serve(_patients[row["patient"]], DmpStates.StateOf(row["état"]));
    }

    [When(@"le professionnel ouvre (?:de nouveau )?chacun des dossiers")]
    public async Task EachFileIsOpened()
    {
        var patients = _patients.Values.ToList();
        foreach (var patient in patients.Take(2))
            await ReadStatusAsync(patient);
        await OpenUnqualifiedAsync(_unqualified!);
        foreach (var patient in patients.Skip(2))
            await ReadStatusAsync(patient);
    }

    [Then(@"l'état du DMP se lit dans chaque dossier, sans autre action que son ouverture")]
    public void StateIsShown() => scene.Judge(Severity.Bloquant, "DMP/UX.12#sans-clic", new StateIsShownWithoutAction());

    [Then(@"DMP autorisé, DMP non autorisé et absence de DMP ouvert se distinguent")]
    public void ThreeSituationsDiffer() => scene.Judge(Severity.Bloquant, "DMP/UX.12#etats", new OpenUnauthorisedAndAbsentDiffer());

    [Then(@"chaque indication suit ce que le DMP a répondu")]
    public void IndicationsFollow()
    {
        scene.Judge(Severity.Bloquant, "DMP/UX.12#etats", new IndicationFollowsTheDmp());
        if (Enum.GetValues<DmpState>().Any(state => scene.Campaign.Editor.Declarations.ContainsKey(DeclaredIndicationMatchesTheDmp.KeyOf(state))))
            scene.Judge(Severity.Bloquant, "DMP/UX.12#etats", new DeclaredIndicationMatchesTheDmp());
    }

    [Then(@"chaque indication est précédée d'une interrogation TD0\.2 au nom du professionnel")]
    public void IndicationsComeFromTheDmp() => scene.Judge(Severity.Bloquant, "DMP/UX.12#interrogation", new Td02PrecedesTheIndication());

    [Then(@"il est souhaitable que DMP non créé et DMP fermé se distinguent")]
    public void AbsentAndClosedDiffer() => scene.Judge(Severity.Avertissement, "DMP/UX.12#quatre-etats", new NotCreatedAndClosedDiffer());

    [Then(@"il est souhaitable que le DMP ne soit pas interrogé pour une INS non qualifiée")]
    public void UnqualifiedIsNotAskedFor() => scene.Judge(Severity.Avertissement, "DMP/UX.12#ins-qualifiee", new NoQueryForUnqualifiedIns());

    [Then(@"l'indication est rapprochée de l'icône du kit, pour information")]
    public void KitIconIsCompared() => scene.Judge(Severity.Information, "DMP/UX.12#kit", new IndicationLooksLikeTheKitIcon());

    private async Task ReadStatusAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await scene.ReadAsync(Readings.DmpStatus, ("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id));
    }

    private async Task OpenUnqualifiedAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await scene.ReadAsync(Readings.PatientFile, ("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id));
    }
}
