using Conformance.Fakes.Hosting;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Conformance.Bench.Journeys;

[Parallelizable(ParallelScope.All)]
public class MessageJourneys
{
    private static readonly (string Label, string Value)[][] Searches =
    [
        [("RPPS", "99900000037")],
        [("Nom", "lefevre-essai")],
        [("Nom", "Lefèvre"), ("Prénom", "Hugo")],
        [("Nom", "lefevre"), ("Prénom", "hélène"), ("Raison sociale", "HÔPITAL FICTIF DES TILLEULS"), ("Code postal", "30800")],
        [("Nom", "GARNIER"), ("Profession", "60")],
        [("Nom", "lefevre"), ("Spécialité", "SM15")],
        [("Raison sociale", "Clinique fictive")],
        [("Raison sociale", "hôpital fictif"), ("Code postal", "30800")],
        [("Spécialité", "SM04"), ("Ville", "Rennes")],
        [("Raison sociale", "hôpital fictif"), ("Ville", "L'Hermitage")],
        [("Adresse MSSanté", "paul.dupont-essai@cabinet.mss.invalid")],
    ];

    [Test]
    public async Task Each_criterion_narrows_the_search()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin5");
        await dpi.WriteMessageAsync();
        foreach (var criteria in Searches)
        {
            await dpi.SearchAsync(criteria);
            await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Table, new() { Name = "Correspondants trouvés" }).GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
            await dpi.ClearAsync(criteria);
        }

        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task The_chosen_address_is_that_of_the_message()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin6");
        await dpi.WriteMessageAsync();
        await dpi.SearchAsync(("Nom", "DUPONT-ESSAI"));
        await dpi.Page.GetByRole(AriaRole.Button, new() { Name = "Choisir paul.dupont-essai@tilleuls-bleus.mss.invalid" }).ClickAsync();
        await dpi.Page.GetByLabel("Objet", new() { Exact = true }).FillAsync("Essai");
        await dpi.Page.GetByLabel("Texte du message").FillAsync("Message d'essai.");
        await dpi.Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();
        await Assertions.Expect(dpi.Page.GetByText("Message envoyé")).ToBeVisibleAsync();
        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task Particular_situations_are_told_apart()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin7");
        await dpi.WriteMessageAsync();
        foreach (var name in new[] { "Introuvable", "BERNARD-ESSAI", "DISCRET-ESSAI" })
            await dpi.SearchAsync(("Nom", name));
        foreach (var (fault, name) in new[] { (ServiceFault.TooManyRequests, "Embouteillage"), (ServiceFault.Unavailable, "Indisponible"), (ServiceFault.Timeout, "Lenteur") })
        {
            using (Surroundings.Services.Annuaire.Arm(fault, name))
                await dpi.SearchAsync(("Nom", name));
        }

        await dpi.Page.Context.CloseAsync();
    }
}
