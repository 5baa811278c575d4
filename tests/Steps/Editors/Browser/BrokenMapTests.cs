using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Tests.Editors.Browser;

/// <summary>Maps broken on purpose: each message alone must be enough to repair the file.</summary>
public class BrokenMapTests
{
    private const string Page =
        """
        <button>Valider la saisie</button><button disabled>Envoyer</button><a href="#">Patients</a><a href="#">Patients sortis</a>
        <iframe title="Volet" srcdoc="<button>Dedans</button>"></iframe>
        <div style="position:fixed;inset:0;top:300px;z-index:2" id="voile"></div><button style="position:fixed;top:400px">Dessous</button>
        """;

    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [TestCase("clik: { role: button }", "map.acts.log-out[0]", "action inconnue « clik » ; la plus proche est « click »")]
    [TestCase("click: { rol: button }", "map.acts.log-out[0].rol", "clé inconnue ; la plus proche est « role »")]
    [TestCase("click: { role: buton }", "map.acts.log-out[0].role", "rôle ARIA inconnu « buton » ; le plus proche est « button »")]
    [TestCase("fill: { label: Nom }", "map.acts.log-out[0]", "« fill » attend « with »")]
    [TestCase("click: { text: $nom }", "map.acts.log-out[0].text", "« $nom » n'existe pas")]
    [TestCase("click: { within: { css: main } }", "map.acts.log-out[0]", "un repère est attendu")]
    [TestCase("click: { text: a, exact: oui }", "map.acts.log-out[0].exact", "« true » ou « false » est attendu")]
    [TestCase("scroll: { css: ul }", "map.acts.log-out[0]", "« scroll » attend « until »")]
    [TestCase("confirm: oui", "map.acts.log-out[0]", "n'est pas une réponse")]
    public void Is_refused_when_it_is_read(string action, string path, string message) =>
        _file.Problems($"{EditorText.Valid}\n".Replace("  readings:", $"    log-out:\n      - {action}\n  readings:", StringComparison.Ordinal))
            .Should().Contain(problem => problem.Path == path && problem.Message.Contains(message));

    [TestCase("click: { role: button, name: Valider la saisies }", InterruptionCause.Produit, "À l'écran, les plus proches : button « Valider la saisie »")]
    [TestCase("click: { role: link, name: Patients }", InterruptionCause.Configuration, "désigne plusieurs éléments")]
    [TestCase("click: { role: link, name: Patients }", InterruptionCause.Configuration, "Patients sortis")]
    [TestCase("click: { css: 'div[' }", InterruptionCause.Configuration, "n'est pas un sélecteur CSS")]
    [TestCase("click: { role: button, name: Envoyer }", InterruptionCause.Produit, "est là mais inactif")]
    [TestCase("click: { role: button, name: Dessous }", InterruptionCause.Produit, "recouvert par <div id=\"voile\"")]
    [TestCase("click: { role: button, name: Dedans }", InterruptionCause.Produit, "introuvable")]
    [TestCase("click: { role: button, name: Dedans, frame: { title: Voler } }", InterruptionCause.Produit, "introuvable")]
    [TestCase("upload: { css: input, with: ../../secret.txt }", InterruptionCause.Configuration, "sort du dossier du fichier éditeur")]
    [TestCase("upload: { css: input, with: absent.pdf }", InterruptionCause.Configuration, "« absent.pdf » n'existe pas")]
    [TestCase("tab: Messagerie", InterruptionCause.Configuration, "aucun onglet ne porte « Messagerie »")]
    public async Task Is_told_when_it_is_played(string action, InterruptionCause cause, string message)
    {
        await using var map = await MapOnPage.StartAsync($"  acts:\n    log-out:\n      - go: /\n      - {action}", Page);

        var told = (await FluentActions.Invoking(() => map.ActAsync(Intentions.LogOut)).Should().ThrowAsync<InterruptionException>()).Which;

        told.Cause.Should().Be(cause);
        told.Message.Should().StartWith("map.acts.log-out[1] : ").And.Contain(message);
    }

    [Test]
    public async Task A_reading_of_one_thing_that_finds_two_shows_both()
    {
        await using var map = await MapOnPage.StartAsync("  acts: { log-out: [ { go: / } ] }\n  readings: { session-open: { role: link, name: Patients } }", Page);
        await map.ActAsync(Intentions.LogOut);

        var told = (await FluentActions.Invoking(() => map.ReadAsync(Readings.SessionOpen)).Should().ThrowAsync<InterruptionException>()).Which;

        told.Message.Should().StartWith("map.readings.session-open : ").And.Contain("<a href=\"#\">Patients</a> ; <a href=\"#\">Patients sortis</a>");
    }
}
