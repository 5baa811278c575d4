using System.Text.Json;
using Microsoft.Playwright;
using OtpNet;

namespace Conformance.Bench.Journeys;

/// <summary>What a script does on the product, in Playwright's own calls.</summary>
internal sealed class Dpi(IPage page)
{
    private static readonly Dictionary<string, JsonElement> Accounts = ReadAccounts();

    public IPage Page => page;

    public static async Task<Dpi> OpenAsync() => new(await Surroundings.OpenAsync());

    public async Task GivePasswordAsync(string login, string? password = null)
    {
        await page.GotoAsync("/connexion");
        await page.GetByLabel("Identifiant", new() { Exact = true }).FillAsync(login);
        await page.GetByLabel("Mot de passe", new() { Exact = true }).FillAsync(password ?? Accounts[login].GetProperty("password").GetString()!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
    }

    public async Task GiveSecondFactorAsync(string login)
    {
        if (Accounts[login].GetProperty("secondFactor").GetString() == "Totp")
        {
            await GiveCodeAsync(new Totp(Base32Encoding.ToBytes(Accounts[login].GetProperty("totpSecret").GetString()!)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime));
            return;
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "S'identifier avec Pro Santé Connect" }).ClickAsync();
        await page.GetByLabel("Identifiant national").FillAsync("8" + Accounts[login].GetProperty("rpps").GetString());
        await page.GetByRole(AriaRole.Button, new() { Name = "S'identifier" }).ClickAsync();
    }

    public async Task GiveCodeAsync(string code)
    {
        await page.GetByLabel("Code à usage unique").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Valider le code" }).ClickAsync();
    }

    public async Task LogInAsync(string login)
    {
        await GivePasswordAsync(login);
        await GiveSecondFactorAsync(login);
        await Assertions.Expect(LogOutButton).ToBeVisibleAsync();
    }

    public ILocator LogOutButton => page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" });

    public ILocator Notice => page.GetByRole(AriaRole.Region, new() { Name = "Usage de votre numéro RPPS" });

    public Task AcknowledgeAsync() => page.GetByRole(AriaRole.Button, new() { Name = "J'ai compris" }).ClickAsync();

    public Task GoAsync(string link) => page.GetByRole(AriaRole.Navigation, new() { Name = "Principale" }).GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    public async Task OpenFileAsync(string name)
    {
        await GoAsync("Patients");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Patient", Exact = true })).ToBeVisibleAsync();
    }

    public async Task WriteMessageAsync()
    {
        await GoAsync("Messages");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nouveau message" }).ClickAsync();
    }

    public async Task SearchAsync(params (string Label, string Value)[] criteria)
    {
        foreach (var (label, value) in criteria)
        {
            var control = page.GetByLabel(label, new() { Exact = true });
            await (label is "Profession" or "Spécialité" ? control.SelectOptionAsync(value) : control.FillAsync(value));
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Rechercher" }).ClickAsync();
        await Assertions.Expect(page.Locator(".answer")).ToBeVisibleAsync();
    }

    public async Task ClearAsync(params (string Label, string Value)[] criteria)
    {
        foreach (var (label, _) in criteria)
        {
            var control = page.GetByLabel(label, new() { Exact = true });
            await (label is "Profession" or "Spécialité" ? control.SelectOptionAsync("") : control.FillAsync(""));
        }
    }

    private static Dictionary<string, JsonElement> ReadAccounts()
    {
        var assembly = typeof(ReferenceEditor.ReferenceEditorHost).Assembly;
        using var seed = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith("seed.json", StringComparison.Ordinal)))!;
        return JsonDocument.Parse(seed).RootElement.GetProperty("users").EnumerateArray().ToDictionary(user => user.GetProperty("login").GetString()!);
    }
}
