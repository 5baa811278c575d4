using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux15;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux15Steps(Scene scene, PersonAtWork person, DmpShelf shelf)
{
    private string[] Own => [.. scene.Campaign.Editor.Structure.Sites.Append(scene.Campaign.Editor.Structure.FinessJuridique).Select(finess => "1" + finess)];

    [Given(@"deux patients à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :")]
    public async Task TwoPatientsWithDocuments(DataTable table)
    {
        var patients = await scene.BorrowPatientsAsync(qualified: true, 2);
        foreach (var (letter, patient) in new[] { "A", "B" }.Zip(patients))
            shelf.Serve(patient, [.. table.Rows.Where(row => row["patient"] == letter).SelectMany(Documents)]);
    }

    [When(@"le professionnel ouvre le dossier de l'un, puis de l'autre")]
    public async Task OpensBothFiles()
    {
        foreach (var patient in scene.Patients)
        {
            await person.OpenFileAsync(patient);
            await scene.ReadAsync(Readings.DmpNews, [.. PersonAtWork.ValuesOf(patient), ("user", scene.Users[0].Id)]);
            await scene.GlanceAsync(Readings.DmpNewsTypes, [.. PersonAtWork.ValuesOf(patient), ("user", scene.Users[0].Id)]);
        }
    }

    [Then(@"chaque dossier dit de lui-même que des tiers ont versé des documents au DMP")]
    public void NewsAreTold() => scene.Judge(Severity.Bloquant, "DMP/UX.15#information", new NewsAreTold(Own));

    [Then(@"il en montre le nombre par type de document")]
    public void NewsAreCounted() => scene.Judge(Severity.Bloquant, "DMP/UX.15#nombre", new NewsAreCountedByType(Own));

    [Then(@"le dossier pour lequel aucun tiers n'a rien versé ne compte rien et se distingue de l'autre")]
    public void NothingNewIsTold() => scene.Judge(Severity.Bloquant, "DMP/UX.15#aucun", new NothingNewIsTold(Own));

    private IEnumerable<DmpDocument> Documents(DataTableRow row) => Enumerable
        .Range(1, int.Parse(row["nombre"], CultureInfo.InvariantCulture))
        .Select(rank => shelf.Document($"{string.Concat(row.Values)}-{rank}", DmpShelf.TypeOf(row["type"]), DmpShelf.DaysIn(row["écrit il y a"])))
        .Select(document => row["par"] == "un tiers" ? document : document with { Author = document.Author with { Structure = Own[0], StructureName = scene.Campaign.Editor.Structure.Name } });
}
