using Conformance.Fakes.Pki;
using Conformance.Fakes.ProSanteConnect;
using Conformance.Reports.Journal;

namespace ReferenceEditor.Tests.Accounts;

/// <summary>Identification at a real OpenID Connect provider, over TLS.</summary>
public sealed class ProSanteConnectTests : ProductFixture
{
    private static string _folder = null!;
    private static TestPki _pki = null!;
    private RunJournal _journal = null!;
    private ProSanteConnectService _provider = null!;

    [OneTimeSetUp]
    public static void MakeCertificates()
    {
        _folder = Directory.CreateTempSubdirectory("hippocampe-psc-").FullName;
        _pki = TestPki.Open(Path.Combine(_folder, "pki"), TestStructure.Default, TimeProvider.System);
    }

    [OneTimeTearDown]
    public static void DeleteCertificates() => Directory.Delete(_folder, recursive: true);

    [SetUp]
    public void StartTheProvider()
    {
        _journal = new RunJournal(Path.Combine(_folder, TestContext.CurrentContext.Test.ID), TimeProvider.System, Redactor.None);
        _provider = ProSanteConnectService.Start(new ProSanteConnectSettings(), _journal, _pki, TimeProvider.System);
        foreach (var user in (string[])["medecin8", "medecin1"])
            _provider.Register(new ProSanteConnectUser("8" + Browser.User(user).Rpps, Browser.User(user).Family, Browser.User(user).Given));
        _provider.Register(new ProSanteConnectUser("899900000391", "AILLEURS-ESSAI", "Zoé"));
    }

    private ReferenceEditorSettings Settings => new()
    {
        Psc = new PscSettings(_provider.Issuer.ToString(), _provider.ClientId, _provider.ClientSecret),
        CertificateAuthority = _pki.Authority.Path,
    };

    [TearDown]
    public async Task StopTheProvider()
    {
        await _provider.DisposeAsync();
        _journal.Dispose();
    }

    [Test]
    public async Task Opens_the_session_as_a_second_factor_and_traces_it()
    {
        var browser = await Choose(await Start(Settings), "medecin8");
        (await browser.IdentifyAs("899900000102")).Path.Should().Be("/patients");
        (await browser.Go("/journal")).Text.Should().Contain("Ouverture de session Pro Santé Connect (e-CPS)");
    }

    [Test]
    public async Task Refuses_another_person_than_the_one_of_the_password()
    {
        var browser = await Choose(await Start(Settings), "medecin8");
        (await browser.IdentifyAs("899900000037")).Text.Should().Contain("n'est pas celle du compte");
        (await browser.Go("/patients")).Path.Should().Be("/connexion/second-facteur");
    }

    [Test]
    public async Task Wants_the_password_first()
    {
        var browser = (await Start(Settings)).NewBrowser();
        (await browser.Go("/connexion/psc")).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task An_answer_that_nobody_asked_for_opens_nothing()
    {
        var browser = await (await Start(Settings)).NewBrowser().GivePassword("medecin8");
        (await browser.Go("/connexion/psc/retour?state=invente&code=invente")).Text.Should().Contain("n'a pas été demandée depuis ce poste");
    }

    [Test]
    public async Task An_answer_given_to_another_workstation_opens_nothing()
    {
        var product = await Start(Settings);
        var asked = await Choose(product, "medecin8");
        var state = System.Web.HttpUtility.ParseQueryString(new Uri(asked.Address).Query)["state"];
        var other = await product.NewBrowser().GivePassword("medecin8");
        (await other.Go($"/connexion/psc/retour?state={state}&code=vole")).Text.Should().Contain("n'a pas été demandée depuis ce poste");
    }

    [Test]
    public async Task A_refused_code_is_told_without_opening()
    {
        var browser = await Choose(await Start(Settings), "medecin8");
        var state = System.Web.HttpUtility.ParseQueryString(new Uri(browser.Address).Query)["state"];
        (await browser.Go($"/connexion/psc/retour?state={state}&code=invente")).Text.Should().Contain("Pro Santé Connect");
        (await browser.Go("/patients")).Path.Should().Be("/connexion/second-facteur");
    }

    [Test]
    public async Task Says_when_the_provider_is_down()
    {
        var product = await Start(Settings with { CertificateAuthority = null });
        (await (await product.NewBrowser().GivePassword("medecin8")).Go("/connexion/psc")).Text.Should().Contain("ne répond pas").And.Contain("code à usage unique");
    }

    [Test]
    public async Task Opens_alone_when_identification_is_delegated()
    {
        var browser = await (await Start(Settings with { Authentication = Authentication.ProSanteConnect })).NewBrowser().Go("/connexion/psc");
        (await browser.IdentifyAs("899900000037")).Text.Should().Contain("Alix MARTEL-ESSAI");
    }

    [Test]
    public async Task Delegated_identification_wants_a_known_professional()
    {
        var browser = await (await Start(Settings with { Authentication = Authentication.ProSanteConnect })).NewBrowser().Go("/connexion/psc");
        (await browser.IdentifyAs("899900000391")).Text.Should().Contain("rattaché à aucun compte");
    }

    private static async Task<Browser> Choose(Product product, string login)
    {
        var browser = await product.NewBrowser().GivePassword(login);
        return await browser.Go("/connexion/psc");
    }
}
