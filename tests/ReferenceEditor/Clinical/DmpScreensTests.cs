using System.Net;
using System.Text.RegularExpressions;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical;

public sealed partial class DmpScreensTests : ProductFixture
{
    private static readonly string[] Patients = ["p01", "p02", "p03", "p04"];
    private readonly Surroundings _services = new();

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    [Test]
    public async Task Four_states_read_differently_and_follow_the_dmp()
    {
        var browser = await OpenAsync();
        ServeStates(DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.NonCree, DmpState.Ferme);
        (await StatesAsync(browser)).Should().Equal("DMP ouvert, accès autorisé", "DMP ouvert, accès non autorisé", "DMP non créé", "DMP fermé");
        ServeStates(DmpState.Ferme, DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.NonCree);
        (await StatesAsync(browser)).Should().Equal("DMP fermé", "DMP ouvert, accès autorisé", "DMP ouvert, accès non autorisé", "DMP non créé");
    }

    [TestCase("statut-absent", "||", "||")]
    [TestCase("statut-sur-clic", "||", "||")]
    [TestCase("statut-patient-precedent", "DMP ouvert, accès autorisé|DMP ouvert, accès autorisé|DMP ouvert, accès non autorisé", "DMP fermé|DMP fermé|DMP fermé")]
    [TestCase("statut-fige", "DMP ouvert, accès autorisé|DMP ouvert, accès non autorisé|DMP fermé", "DMP ouvert, accès autorisé|DMP ouvert, accès non autorisé|DMP fermé")]
    [TestCase("statut-non-autorise-comme-ouvert", "DMP ouvert, accès autorisé|DMP ouvert, accès autorisé|DMP fermé", "DMP fermé|DMP fermé|DMP fermé")]
    [TestCase("statut-ferme-comme-ouvert", "DMP ouvert, accès autorisé|DMP ouvert, accès non autorisé|DMP ouvert, accès autorisé", "DMP ouvert, accès autorisé|DMP ouvert, accès autorisé|DMP ouvert, accès autorisé")]
    public async Task States_go_wrong_with(string defect, string first, string second)
    {
        var browser = await OpenAsync(defect);
        ServeStates(DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.Ferme);
        string.Join('|', await StatesAsync(browser, 3)).Should().Be(first);
        ServeStates(DmpState.Ferme, DmpState.Ferme, DmpState.Ferme);
        string.Join('|', await StatesAsync(browser, 3)).Should().Be(second);
        _services.DmpExchanges.Count(exchange => exchange.Operation == "TD0.2").Should().Be(6, "the DMP is asked all the same");
    }

    [Test]
    public async Task A_click_shows_the_state_with_statut_sur_clic()
    {
        var browser = await OpenAsync("statut-sur-clic");
        ServeStates(DmpState.Ferme);
        (await browser.Go("/patients/p01")).Html.Should().Contain("href=\"/patients/p01?etat-dmp=1\"");
        State((await browser.Go("/patients/p01?etat-dmp=1")).Html).Should().Be("DMP fermé");
    }

    [Test]
    public async Task An_unqualified_identity_is_not_asked_for()
    {
        var browser = await OpenAsync();
        State((await browser.Go("/patients/p17")).Html).Should().Be("INS non qualifiée : DMP non interrogé");
        (await browser.Go("/patients/p17/dmp")).Status.Should().Be(HttpStatusCode.NotFound);
        _services.DmpExchanges.Should().BeEmpty();
    }

    [Test]
    public async Task A_failing_dmp_is_said_to_fail()
    {
        var browser = await OpenAsync();
        using (_services.DmpFails(DmpService.SoapFault))
            State((await browser.Go("/patients/p01")).Html).Should().Be("Le DMP a refusé la demande.");
    }

    [Test]
    public async Task A_silent_dmp_is_said_to_be_silent()
    {
        var settings = _services.Settings;
        var browser = await OpenAsync(settings: settings with { Dmp = settings.Dmp with { Url = "https://127.0.0.1:1/services" } });
        State((await browser.Go("/patients/p01")).Html).Should().Be("Le DMP ne répond pas.");
    }

    [Test]
    public async Task A_server_of_another_authority_is_not_talked_to()
    {
        var browser = await OpenAsync(settings: _services.Settings with { CertificateAuthority = null });
        State((await browser.Go("/patients/p01")).Html).Should().Be("Le DMP ne répond pas.");
        _services.DmpExchanges.Should().BeEmpty();
    }

    [Test]
    public async Task Without_settings_the_file_opens_all_the_same() =>
        State((await (await OpenAsync(settings: new ReferenceEditorSettings())).Go("/patients/p01")).Html).Should().Be("Le DMP n'est pas configuré.");

    [Test]
    public async Task Every_request_names_the_user_and_breaks_no_rule()
    {
        ServeStates(DmpState.OuvertAutorise);
        await (await OpenAsync()).Go("/patients/p01");
        await (await OpenAsync(login: "medecin4")).Go("/patients/p01/dmp");
        _services.DmpExchanges.SelectMany(exchange => exchange.Notes).Should().BeEmpty();
        _services.DmpExchanges.Select(exchange => (exchange.Operation, exchange.Facts[DmpFacts.User], exchange.Facts[DmpFacts.Mode], exchange.Facts[DmpFacts.AuthnContextDecl])).Should().Equal(
            ("TD0.2", "899900000037", "INDIRECTE_RENFORCEE", "CONF_EXI_PGSSIS"),
            ("TD0.2", "899900000060", "INDIRECTE_RENFORCEE", "CONF_EXI_PGSSIS"), ("TD3.1", "899900000060", "INDIRECTE_RENFORCEE", "CONF_EXI_PGSSIS"));
    }

    [TestCase(null, "899900000037", "899900000045")]
    [TestCase("td02-compte-generique", "899900000300", "899900000300")]
    [TestCase("vihf-utilisateur-precedent", "899900000037", "899900000037")]
    public async Task Two_users_of_one_workstation_are_named(string? defect, string first, string second)
    {
        ServeStates(DmpState.OuvertAutorise);
        var browser = await OpenAsync(defect);
        await browser.Go("/patients/p01");
        await browser.LogOut();
        await browser.LogIn("medecin2");
        await browser.Go("/patients/p01");
        _services.DmpExchanges.Where(exchange => exchange.Operation == "TD0.2").Select(exchange => exchange.Facts[DmpFacts.User]).Should().Equal(first, second);
        State(browser.Html).Should().Be("DMP ouvert, accès autorisé");
    }

    [TestCase(null, "urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken")]
    [TestCase("vihf-contexte-mot-de-passe", "urn:oasis:names:tc:SAML:2.0:ac:classes:Password")]
    public async Task The_authentication_is_declared(string? defect, string declared)
    {
        ServeStates(DmpState.OuvertAutorise);
        State((await (await OpenAsync(defect)).Go("/patients/p01")).Html).Should().Be("DMP ouvert, accès autorisé");
        _services.DmpExchanges.Select(exchange => exchange.Facts[DmpFacts.AuthnContextClassRef]).Distinct().Should().Equal(declared);
    }

    [TestCase(null, "medecin1", 0)]
    [TestCase("dmp-precharge-au-mot-de-passe", "medecin1", 1)]
    [TestCase("dmp-precharge-au-mot-de-passe", "premiere1", 0)]
    public async Task The_dmp_is_asked_before_the_second_factor(string? defect, string login, int exchanges)
    {
        var product = await StartAsync(defect);
        await product.NewBrowser().GivePassword(login);
        _services.DmpExchanges.Should().HaveCount(exchanges);
    }

    [Test]
    public async Task Documents_are_listed_with_their_signs()
    {
        ServeDocuments();
        var rows = Rows().Matches((await (await OpenAsync()).Go("/patients/p01/dmp")).Html).Select(row => Plain(row.Value)).ToList();
        rows.Should().HaveCount(3);
        rows.Single(row => row.StartsWith("Document A", StringComparison.Ordinal)).Should().NotContain("Invisible");
        rows.Single(row => row.StartsWith("Document B", StringComparison.Ordinal)).Should().EndWith("Invisible au patient");
        rows.Single(row => row.StartsWith("Document C", StringComparison.Ordinal)).Should().EndWith("Invisible aux représentants légaux");
    }

    [Test]
    public async Task A_document_is_read_on_the_screen([Values] ScreenVariant variant)
    {
        ServeDocuments();
        var browser = await OpenAsync(settings: _services.Settings with { Variant = variant });
        (await browser.Go("/patients/p01/dmp")).Text.Should().Contain("Document B");
        (await browser.Go("/patients/p01/dmp/1.2.250.1.999.2")).Text.Should().Contain("Compte rendu fictif");
        (await browser.Go("/patients/p01/dmp/1.2.250.1.999.9")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task An_opposed_professional_is_told_so_and_asks_for_nothing()
    {
        ServeStates(DmpState.OuvertInterdit);
        (await (await OpenAsync()).Go("/patients/p01/dmp")).Text.Should().Contain("Le patient s'oppose");
        _services.DmpExchanges.Select(exchange => exchange.Operation).Should().Equal("TD0.2");
    }

    private void ServeStates(params DmpState[] states)
    {
        foreach (var (patient, state) in Patients.Zip(states))
            _services.Serve(patient, state);
    }

    private void ServeDocuments() => _services.Serve("p01", DmpState.OuvertAutorise,
        DmpDocument.Sample("1.2.250.1.999.1", "Document A", []),
        DmpDocument.Sample("1.2.250.1.999.2", "Document B", ["INVISIBLE_PATIENT"]),
        DmpDocument.Sample("1.2.250.1.999.3", "Document C", ["INVISIBLE_REPRESENTANTS_LEGAUX"]));

    private async Task<Browser> OpenAsync(string? defect = null, string login = "medecin1", ReferenceEditorSettings? settings = null) =>
        await (await StartAsync(defect, settings)).LogIn(login);

    private Task<Product> StartAsync(string? defect, ReferenceEditorSettings? settings = null) =>
        Start((settings ?? _services.Settings) with { Defects = defect is null ? [] : [defect] });

    private static async Task<List<string>> StatesAsync(Browser browser, int count = 4)
    {
        var states = new List<string>();
        foreach (var patient in Patients.Take(count))
            states.Add(State((await browser.Go($"/patients/{patient}")).Html));
        return states;
    }

    private static string State(string html) => Plain(Status().Match(html).Groups[1].Value);

    private static string Plain(string html) => WebUtility.HtmlDecode(Spaces().Replace(html, " ")).Trim();

    [GeneratedRegex("aria-label=\"[^\"]*tat du DMP\"[^>]*>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Status();

    [GeneratedRegex("<tr class=.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"(<[^>]*>|\s)+")]
    private static partial Regex Spaces();
}
