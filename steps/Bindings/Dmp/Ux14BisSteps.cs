using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux14BisSteps(Scene scene, PersonAtWork person)
{
    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient des documents que seule leur visibilité distingue :")]
    public async Task DocumentsThatDifferByVisibility(DataTable table)
    {
        await scene.BorrowPatientsAsync(qualified: true, 1);
        VisibilitiesMove(table);
    }

    [When(@"les visibilités changent de document :")]
    public void VisibilitiesMove(DataTable table) => scene.Campaign.Services.Dmp.Serve(scene.Patients[0].InDmp(
        DmpState.OuvertAutorise, [.. table.Rows.Select(row => Document(row["document"], row["invisible"]))]));

    [When(@"le professionnel affiche (?:de nouveau )?la liste des documents du DMP")]
    public async Task TheListIsShown()
    {
        var patient = scene.Patients[0];
        await person.OpenFileAsync(patient);
        await person.ListDocumentsAsync(patient);
        await scene.ReadAsync(Readings.DmpDocuments, ("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id));
    }

    [Then(@"preuve (\d\d), les documents (invisibles au patient|invisibles aux représentants légaux) portent un signe distinctif")]
    public void DocumentsBearASign(string preuve, string _)
    {
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, ClauseOf(preuve), new ListComesFromTheDmp());
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, ClauseOf(preuve), new InvisibleDocumentsBearASign(LevelOf(preuve)));
    }

    [Then(@"preuve (\d\d), ce signe suit le code de confidentialité")]
    public void SignFollows(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, ClauseOf(preuve), new SignFollowsTheCode(LevelOf(preuve)));

    [Then(@"preuve (\d\d), le sens de ce signe se trouve à l'écran")]
    public void SignIsUnderstandable(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/UX.14-BIS#signaletique-libre", new SignIsUnderstandable(LevelOf(preuve)));

    [Then(@"preuve (\d\d), il est souhaitable que ce signe ne tienne pas à la seule couleur")]
    public void SignIsMoreThanColour(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Avertissement, "DMP/UX.14-BIS#couleur", new SignIsMoreThanColour(LevelOf(preuve)));

    private static Visibility LevelOf(string preuve) => preuve == "01" ? Visibility.Patient : Visibility.RepresentantsLegaux;

    private static string ClauseOf(string preuve) => preuve == "01" ? "DMP/UX.14-BIS#invisible-patient" : "DMP/UX.14-BIS#invisible-representants";

    private static string[] Codes(string invisible) => invisible switch
    {
        "au patient" => [Visibility.Patient.Code()],
        "aux représentants légaux" => [Visibility.RepresentantsLegaux.Code()],
        _ => [],
    };

    private DmpDocument Document(string number, string invisible) => DmpDocument.Sample(
        string.Create(CultureInfo.InvariantCulture, $"{scene.Campaign.Root}.14.{scene.Patients[0].Ins}.{number}"),
        $"Compte rendu {scene.Campaign.Marker}-{number}",
        Codes(invisible));
}
