using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes.Hosting;

namespace Conformance.Bench.Journeys;

public sealed class Ux10Journeys : Journey
{
    private const string Chosen = "paul.dupont-essai@tilleuls-bleus.mss.invalid";

    private static readonly (Criteria Criteria, string Address)[] Searches =
    [
        (new() { Rpps = "99900000037" }, "hugo.lefevre-essai@glycines.mss.invalid"),
        (new() { Nom = "lefevre-essai" }, "jeanne.lefevre-essai@kine.mss.invalid"),
        (new() { Nom = "Lefèvre", Prenom = "Hugo" }, "hugo.lefevre-essai@glycines.mss.invalid"),
        (new() { Nom = "lefevre", Prenom = "hélène", RaisonSociale = "HÔPITAL FICTIF DES TILLEULS", CodePostal = "30800" }, "helene.lefevre-essai@tilleuls.mss.invalid"),
        (new() { Nom = "GARNIER", Profession = "60" }, "claire.garnier-essai@tilleuls.mss.invalid"),
        (new() { Nom = "lefevre", Specialite = "SM15" }, "hugues.lefevre-essai@moulin.mss.invalid"),
        (new() { RaisonSociale = "Clinique fictive" }, "secretariat@glycines.mss.invalid"),
        (new() { RaisonSociale = "hôpital fictif", CodePostal = "30800" }, "accueil@tilleuls.mss.invalid"),
        (new() { Specialite = "SM04", Ville = "Rennes" }, "yann.le-goff-essai@quais.mss.invalid"),
        (new() { RaisonSociale = "hôpital fictif", Ville = "L'Hermitage" }, "accueil@hermitage.mss.invalid"),
        (new() { Adresse = "paul.dupont-essai@cabinet.mss.invalid" }, "paul.dupont-essai@cabinet.mss.invalid"),
    ];

    [Test]
    public async Task Each_criterion_narrows_the_search()
    {
        var form = await OpenFormAsync("medecin5");
        foreach (var (criteria, address) in Searches)
        {
            await form.SearchAsync(criteria);
            await Expect(form.Rows.Filter(new() { HasText = address }).First).ToBeVisibleAsync();
        }

        await form.FillAsync("Voie", "rue");
    }

    [Test]
    public async Task The_address_chosen_is_written_to()
    {
        var form = await OpenFormAsync("medecin6");
        await form.SearchAsync(new() { Nom = "DUPONT-ESSAI" });
        await ClickAsync(AriaRole.Button, $"Choisir {Chosen}");
        await form.FillAsync("Objet", "Essai");
        await form.FillAsync("Texte du message", "Message d'essai, patient fictif.");
        await ClickAsync(AriaRole.Button, "Envoyer");
        await Expect(Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Message envoyé à {Chosen}");
    }

    [Test]
    public async Task Each_situation_has_its_words()
    {
        var form = await OpenFormAsync("medecin7");
        await MeetAsync(form, "Introuvable", "Aucun correspondant");
        await MeetAsync(form, "BERNARD-ESSAI", "plusieurs adresses");
        await MeetAsync(form, "DISCRET-ESSAI", "liste rouge");
        await MeetAsync(form, "Embouteillage", "Trop de recherches", ServiceFault.TooManyRequests);
        await MeetAsync(form, "Indisponible", "momentanément indisponible", ServiceFault.Unavailable);
        await MeetAsync(form, "Lenteur", "n'a pas répondu à temps", ServiceFault.Timeout);
    }

    private static async Task MeetAsync(SearchForm form, string name, string words, ServiceFault? fault = null)
    {
        using var armed = fault is null ? null : Services.Annuaire.Arm(fault, name);
        await form.SearchAsync(new() { Nom = name });
        await Expect(form.Answer).ToContainTextAsync(words);
    }

    private async Task<SearchForm> OpenFormAsync(string login)
    {
        await OpenSessionAsync(Seed.User(login));
        await ClickMenuAsync("Messages");
        await ClickAsync(AriaRole.Link, "Nouveau message");
        return new SearchForm(Page);
    }
}
