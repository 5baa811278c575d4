using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical;

public sealed partial class CorrespondentTests : ProductFixture
{
    private readonly Surroundings _services = new();

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    [TestCase("rpps=99900000037")]
    [TestCase("nom=lefevre-essai")]
    [TestCase("nom=Lefèvre|prenom=Hugo")]
    [TestCase("nom=lefevre|prenom=hélène|raison-sociale=HÔPITAL FICTIF DES TILLEULS|code-postal=30800")]
    [TestCase("nom=GARNIER|profession=60")]
    [TestCase("nom=lefevre|specialite=SM15")]
    [TestCase("raison-sociale=Clinique fictive")]
    [TestCase("raison-sociale=hôpital fictif|code-postal=30800")]
    [TestCase("specialite=SM04|ville=Rennes")]
    [TestCase("raison-sociale=hôpital fictif|ville=L'Hermitage")]
    [TestCase("adresse=paul.dupont-essai@cabinet.mss.invalid")]
    [TestCase("voie=rue du moulin")]
    public async Task Each_criterion_narrows_to_what_the_annuaire_holds(string criteria)
    {
        var wanted = Expected(criteria);
        (await SearchAsync(criteria)).Should().BeEquivalentTo(wanted).And.NotBeEmpty();
    }

    [TestCase("critere-rpps-ignore", "rpps=99900000037")]
    [TestCase("critere-code-postal-ignore", "raison-sociale=hôpital fictif|code-postal=30800")]
    [TestCase("critere-raison-sociale-ignore", "raison-sociale=Clinique fictive")]
    [TestCase("accents-non-reconnus", "nom=lefevre-essai")]
    [TestCase("specialite-ou-ville", "specialite=SM04|ville=Rennes")]
    public async Task Finds_others_with(string defect, string criteria) => (await SearchAsync(criteria, defect)).Should().NotBeEquivalentTo(Expected(criteria));

    [Test]
    public async Task Six_situations_read_differently()
    {
        var browser = await OpenAsync();
        var read = new List<string>();
        foreach (var name in new[] { "Introuvable", "BERNARD-ESSAI", "DISCRET-ESSAI" })
            read.Add(await AnswerAsync(browser, name));
        foreach (var fault in new[] { ServiceFault.TooManyRequests, ServiceFault.Unavailable, ServiceFault.Timeout })
            using (_services.AnnuaireFails(fault))
                read.Add(await AnswerAsync(browser, "LEFEVRE"));
        read.Should().OnlyHaveUniqueItems().And.NotContain("");
    }

    [TestCase(null, "paul.dupont-essai@tilleuls-bleus.mss.invalid")]
    [TestCase("adresse-non-reprise", "paul.dupont-essai@cabinet.mss.invalid")]
    public async Task The_chosen_address_is_that_of_the_message(string? defect, string reached)
    {
        var browser = await OpenAsync(defect);
        await SubmitAsync(browser, ("nom", "DUPONT-ESSAI"));
        var choice = Regex.Match(browser.Html, "value=\"([^\"]+)\"[^>]*aria-label=\"Choisir paul.dupont-essai@tilleuls-bleus.mss.invalid\"").Groups[1].Value;
        await browser.Submit("/messages/nouveau", ("choice", choice));
        browser.Html.Should().Contain($"value=\"{reached}\"");
        await browser.Submit("/messages/nouveau", ("action", "envoyer"), ("Recipient", reached), ("Subject", "Essai é"), ("Body", "Bonjour"));
        browser.Text.Should().Contain($"Message envoyé à {reached}");
        var message = _services.Exchanges.Single(exchange => exchange.Service == "mss");
        (message.Facts[MssFacts.To], message.Facts[MssFacts.Subject]).Should().Be((reached, "Essai é"));
    }

    private async Task<List<string>> SearchAsync(string criteria, string? defect = null)
    {
        var browser = await OpenAsync(defect);
        await SubmitAsync(browser, [.. Pairs(criteria).Select(pair => (FieldOf(pair.Name), pair.Value))]);
        return [.. Addresses().Matches(browser.Html).Select(match => match.Groups[1].Value)];
    }

    private async Task<string> AnswerAsync(Browser browser, string name)
    {
        await SubmitAsync(browser, ("nom", name));
        return Answer().Match(browser.Html).Groups[1].Value.Trim();
    }

    private async Task<Browser> OpenAsync(string? defect = null)
    {
        var product = await Start(_services.Settings with { Defects = defect is null ? [] : [defect] });
        return await (await product.LogIn("medecin1")).Go("/messages/nouveau");
    }

    private static Task<Browser> SubmitAsync(Browser browser, params (string, string)[] fields) => browser.Submit("/messages/nouveau", [("action", "rechercher"), .. fields]);

    private List<string> Expected(string criteria) => [.. _services.Held.Correspondents
        .Where(held => held.Address is not null && Pairs(criteria).All(pair => Holds(held, pair.Name, pair.Value))).Select(held => held.Address!)];

    private static bool Holds(CorrespondentServed held, string name, string value) => held.Values.TryGetValue(name, out var found) && Plain(found).Contains(Plain(value), StringComparison.Ordinal);

    private static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);

    private static IEnumerable<(string Name, string Value)> Pairs(string criteria) => criteria.Split('|').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]));

    private static string FieldOf(string criterion) => criterion switch { "raison-sociale" => "raisonSociale", "code-postal" => "codePostal", _ => criterion };

    [GeneratedRegex("aria-label=\"Choisir ([^\"]+)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex("class=\"answer\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Answer();
}
