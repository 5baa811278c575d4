using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Fakes.ProSanteConnect;
using Microsoft.Playwright;
using NUnit.Framework;
using ReferenceEditor;

namespace Conformance.Bench.Journeys;

/// <summary>One browser, one product and its services for all the journeys, as a script would have them.</summary>
[SetUpFixture]
public class Surroundings
{
    private static IPlaywright? playwright;
    private static IBrowser? browser;
    private static ReferenceEditorHost? product;

    internal static NationalServices Services { get; private set; } = null!;

    internal static Uri Url => product!.Url;

    [OneTimeSetUp]
    public async Task Start()
    {
        var pki = TestPki.Open(TestPki.DefaultFolder, TestStructure.Default, TimeProvider.System);
        Services = await NationalServices.StartAsync(new ServicesSettings(), new NoJournal(), pki, TimeProvider.System);
        Services.ProSanteConnect.Register(new ProSanteConnectUser("899900000102", "ORMAYE-ESSAI", "Hélène"));
        product = await ReferenceEditorHost.StartAsync(Settings(pki), TimeProvider.System, CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(playwright), Args = ["--disable-background-networking"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
        await product!.DisposeAsync();
        await Services.DisposeAsync();
    }

    internal static async Task<IPage> OpenAsync()
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { Locale = "fr-FR", IgnoreHTTPSErrors = true, BaseURL = Url.ToString() });
        return await context.NewPageAsync();
    }

    private static ReferenceEditorSettings Settings(TestPki pki) => new()
    {
        Dmp = new DmpSettings(Services.Dmp.Url.ToString(), pki.Auth.CertificatePath, pki.Auth.KeyPath, pki.Sign.CertificatePath, pki.Sign.KeyPath),
        CertificateAuthority = pki.Authority.Path,
        Annuaire = new AnnuaireSettings(Services.Annuaire.Url.ToString(), Services.Annuaire.ApiKey),
        Mss = new MssSettings(Services.Mss.Host, Services.Mss.Port, Services.Mss.Domain),
        Psc = new PscSettings(Services.ProSanteConnect.Issuer.ToString(), Services.ProSanteConnect.ClientId, Services.ProSanteConnect.ClientSecret),
        Structure = new StructureSettings(TestStructure.Default.Name, "300000007", TestStructure.Default.Finess),
        AdministrationToken = "banc",
    };

    private static string? Chromium(IPlaywright own) =>
        new[] { Environment.GetEnvironmentVariable("PLAYWRIGHT_CHROMIUM"), own.Chromium.ExecutablePath, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.FirstOrDefault(File.Exists);
}
