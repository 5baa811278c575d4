namespace Conformance.Bench.Journeys;

/// <summary>Criteria of a search; those left out are emptied.</summary>
internal sealed record Criteria
{
    public string Rpps { get; init; } = "";

    public string Nom { get; init; } = "";

    public string Prenom { get; init; } = "";

    public string Profession { get; init; } = "";

    public string Specialite { get; init; } = "";

    public string RaisonSociale { get; init; } = "";

    public string CodePostal { get; init; } = "";

    public string Ville { get; init; } = "";

    public string Adresse { get; init; } = "";
}

/// <summary>The search of a correspondent.</summary>
internal sealed class SearchForm(IPage page)
{
    public ILocator Rows => page.GetByRole(AriaRole.Table, new() { Name = "Correspondants trouvés" }).Locator("tbody tr");

    public ILocator Answer => page.Locator(".answer");

    public async Task SearchAsync(Criteria criteria)
    {
        await FillAsync("RPPS", criteria.Rpps);
        await FillAsync("Nom", criteria.Nom);
        await FillAsync("Prénom", criteria.Prenom);
        await page.GetByLabel("Profession").SelectOptionAsync(criteria.Profession);
        await page.GetByLabel("Spécialité").SelectOptionAsync(criteria.Specialite);
        await FillAsync("Raison sociale", criteria.RaisonSociale);
        await FillAsync("Voie", "");
        await FillAsync("Code postal", criteria.CodePostal);
        await FillAsync("Ville", criteria.Ville);
        await FillAsync("Adresse MSSanté", criteria.Adresse);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rechercher" }).ClickAsync();
    }

    public Task FillAsync(string label, string value) => page.GetByLabel(label, new() { Exact = true }).FillAsync(value);
}
