using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Mss;

[Binding]
public sealed class Ux10Steps(Scene scene, CorrespondentSearch search)
{
    [When(@"le professionnel recherche un correspondant, en rédigeant un message, par :")]
    public async Task SearchesByEachRow(DataTable table)
    {
        await scene.ActAsync(Intentions.OpenCorrespondentSearch);
        foreach (var row in table.Rows)
            await search.ForAsync(row.Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value));
        if (table.ContainsColumn("voie"))
            await search.TryAsync("voie", "rue");
    }

    [When(@"il choisit l'adresse ""(.+)"" et envoie son message")]
    public async Task ChoosesAndSends(string address)
    {
        var subject = $"Essai {scene.Campaign.Marker}";
        await scene.ActAsync(Intentions.ChooseCorrespondent, ("address", address), ("name", address));
        await scene.ActAsync(Intentions.SendMessage, ("subject", subject), ("body", "Message d'essai, patient fictif."));
        await scene.ReadAsync(Readings.MessageSent, ("address", address), ("subject", subject), ("user", scene.Users[0].Id));
    }

    [When(@"le professionnel rencontre, en recherchant un correspondant par son nom :")]
    public async Task MeetsEachSituation(DataTable table)
    {
        await scene.ActAsync(Intentions.OpenCorrespondentSearch);
        foreach (var row in table.Rows)
            await search.InSituationAsync(SituationOf(row["situation"]), row["nom"]);
    }

    [Then(@"la recherche propose les neuf critères demandés")]
    public void CriteriaAreOffered() => scene.Judge(Severity.Bloquant, "MSS/UX.10#neuf-criteres", new CriteriaAreOffered([.. SearchCriteria.Required]));

    [Then(@"chaque recherche rend ce que tient l'Annuaire pour ses critères, et écarte le reste")]
    public void SearchesNarrow() => scene.Judge(Severity.Bloquant, "MSS/UX.10#recherche", new EachSearchNarrows());

    [Then(@"les résultats montrent l'adresse MSSanté")]
    public void ResultsShowTheAddress() => scene.Judge(Severity.Bloquant, "MSS/UX.10#adresse", new ResultsShowTheAddress());

    [Then(@"il est souhaitable que la recherche propose la voie ou la rue")]
    public void StreetIsOffered() => scene.Judge(Severity.Avertissement, "MSS/UX.10#voie", new CriteriaAreOffered(["voie"]));

    [Then(@"l'adresse choisie est celle du message reçu par l'opérateur MSSanté")]
    public void AddressReachesTheMessage() => scene.Judge(Severity.Bloquant, "MSS/UX.10#adresse", new ChosenAddressReachesTheMessage());

    [Then(@"il est souhaitable que ces situations se distinguent")]
    public void SituationsDiffer() => scene.Judge(Severity.Avertissement, "MSS/UX.10#situations", new SituationsAreToldApart());

    private static string SituationOf(string words) => words switch
    {
        "aucun résultat" => "aucun-resultat",
        "plusieurs adresses" => "plusieurs-adresses",
        "liste rouge" => "liste-rouge",
        "délai dépassé" => "delai",
        _ => words,
    };
}
