using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes;
using OtpNet;

namespace Conformance.Bench.Journeys;

/// <summary>What the journeys have in common: a browser context of their own, and the way in.</summary>
public abstract class Journey
{
    protected IPage Page { get; private set; } = null!;

    internal static NationalServices Services => HospitalSetUp.Hospital.Services;

    protected ILocator CodeBox => Page.GetByLabel("Code à usage unique");

    protected ILocator LogOutButton => Page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" });

    protected ILocator PatientRegion => Page.GetByRole(AriaRole.Region, new() { Name = "Patient", Exact = true });

    protected ILocator Notice => Page.GetByRole(AriaRole.Region, new() { Name = "Usage de votre numéro RPPS" });

    protected ILocator Alert => Page.GetByRole(AriaRole.Alert);

    [SetUp]
    public async Task OpenPageAsync()
    {
        var context = await HospitalSetUp.Hospital.Browser.NewContextAsync(new() { BaseURL = HospitalSetUp.Hospital.Url, Locale = "fr-FR", IgnoreHTTPSErrors = true });
        Page = await context.NewPageAsync();
    }

    [TearDown]
    public async Task ClosePageAsync() => await Page.Context.CloseAsync();

    protected async Task StartAfreshAsync()
    {
        await ClosePageAsync();
        await OpenPageAsync();
    }

    internal Task GivePasswordAsync(Account user) => GivePasswordAsync(user, user.Password);

    internal async Task GivePasswordAsync(Account user, string password)
    {
        await Page.GotoAsync("/connexion");
        await Page.GetByLabel("Identifiant", new() { Exact = true }).FillAsync(user.Login);
        await Page.GetByLabel("Mot de passe", new() { Exact = true }).FillAsync(password);
        await ClickAsync(AriaRole.Button, "Se connecter");
    }

    internal Task GiveCodeAsync(Account user) =>
        GiveCodeAsync(new Totp(Base32Encoding.ToBytes(user.TotpSecret)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime));

    protected async Task GiveCodeAsync(string code)
    {
        await CodeBox.FillAsync(code);
        await ClickAsync(AriaRole.Button, "Valider le code");
    }

    internal async Task OpenSessionAsync(Account user)
    {
        await GivePasswordAsync(user);
        await GiveCodeAsync(user);
        await Expect(LogOutButton).ToBeVisibleAsync();
    }

    internal async Task OpenSessionByProSanteConnectAsync(Account user)
    {
        await GivePasswordAsync(user);
        await ClickAsync(AriaRole.Link, "S'identifier avec Pro Santé Connect");
        await Page.GetByLabel("Identifiant national").FillAsync(user.NationalId);
        await ClickAsync(AriaRole.Button, "S'identifier");
        await Expect(LogOutButton).ToBeVisibleAsync();
    }

    internal async Task OpenFileAsync(Patient patient)
    {
        await ClickMenuAsync("Patients");
        await ClickAsync(AriaRole.Link, patient.Name);
        await Expect(PatientRegion).ToBeVisibleAsync();
    }

    internal Task TryFileAsync(Patient patient) => Page.GotoAsync($"/patients/{patient.Id}");

    protected Task LogOutAsync() => LogOutButton.ClickAsync();

    protected Task ClickAsync(AriaRole role, string name) => Page.GetByRole(role, new() { Name = name }).ClickAsync();

    protected Task ClickMenuAsync(string name) =>
        Page.GetByRole(AriaRole.Navigation, new() { Name = "Principale" }).GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
}
