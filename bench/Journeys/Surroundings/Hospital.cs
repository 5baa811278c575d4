using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Fakes.ProSanteConnect;
using ReferenceEditor;

namespace Conformance.Bench.Journeys.Surroundings;

/// <summary>The national services, the reference editor and one browser, for all the journeys.</summary>
internal sealed class Hospital : IAsyncDisposable
{
    public const string AdministrationToken = "jeton-d-essai-hippocampe";

    private readonly ReferenceEditorHost _product;
    private readonly IPlaywright _playwright;

    private Hospital(NationalServices services, ReferenceEditorHost product, IPlaywright playwright, IBrowser browser) =>
        (Services, _product, _playwright, Browser) = (services, product, playwright, browser);

    public NationalServices Services { get; }

    public IBrowser Browser { get; }

    public string Url => _product.Url.ToString();

    public static async Task<Hospital> OpenAsync()
    {
        var browser = StartBrowserAsync();
        var pki = TestPki.Open(TestPki.DefaultFolder, TestStructure.Default, TimeProvider.System);
        var services = await NationalServices.StartAsync(new ServicesSettings(), new SilentJournal(), pki, TimeProvider.System);
        foreach (var user in Seed.Everybody)
            services.ProSanteConnect.Register(new ProSanteConnectUser(user.NationalId, user.Family, user.Given));
        var product = await ReferenceEditorHost.StartAsync(Settings(services, pki), TimeProvider.System, CancellationToken.None);
        return new Hospital(services, product, (await browser).Playwright, (await browser).Browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _product.DisposeAsync();
        await Services.DisposeAsync();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartBrowserAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var path = Chromium.Find(playwright.Chromium.ExecutablePath);
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path }));
    }

    private static ReferenceEditorSettings Settings(NationalServices services, TestPki pki) => new()
    {
        Dmp = new DmpSettings(services.Dmp.Url.ToString(), pki.Auth.CertificatePath, pki.Auth.KeyPath, pki.Sign.CertificatePath, pki.Sign.KeyPath),
        CertificateAuthority = pki.Authority.Path,
        Annuaire = new AnnuaireSettings(services.Annuaire.Url.ToString(), services.Annuaire.ApiKey),
        Mss = new MssSettings(services.Mss.Host, services.Mss.Port, services.Mss.Domain),
        Psc = new PscSettings(services.ProSanteConnect.Issuer.ToString(), services.ProSanteConnect.ClientId, services.ProSanteConnect.ClientSecret),
        Structure = new StructureSettings(TestStructure.Default.Name, "300000007", TestStructure.Default.Finess),
        AdministrationToken = AdministrationToken,
    };
}
