using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Conformance.Bench.Journeys;

[Parallelizable(ParallelScope.All)]
public class AccountJourneys
{
    [Test]
    public async Task Wrong_passwords_lock_the_account()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.GivePasswordAsync("verrou1");
        await dpi.Page.Context.CloseAsync();
        dpi = await Dpi.OpenAsync();
        for (var attempt = 1; attempt <= 6; attempt++)
            await dpi.GivePasswordAsync("verrou1", $"Erreur-numero.{attempt}-Nuage");
        await dpi.GivePasswordAsync("verrou1");
        await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await dpi.Page.Context.CloseAsync();
        dpi = await Dpi.OpenAsync();
        await dpi.Page.GotoAsync("/connexion");
        await dpi.GivePasswordAsync("verrou1");
        await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task Weak_passwords_are_refused()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("motdepasse1");
        foreach (var weak in new[] { "NuageBle", "nuage482", "nuage-.+", "48217305962814" })
        {
            await ChangeAsync(dpi, weak);
            await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        await ChangeAsync(dpi, "Lune-verte.4821-Hibou");
        await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await dpi.LogOutButton.ClickAsync();
        await dpi.GivePasswordAsync("motdepasse1", "Lune-verte.4821-Hibou");
        await Assertions.Expect(dpi.Page.GetByLabel("Code à usage unique")).ToBeVisibleAsync();
        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task The_notice_precedes_the_dmp()
    {
        foreach (var patient in Seed.Patients[7..9])
            Surroundings.Services.Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, []));
        var dpi = await Dpi.OpenAsync();
        await ReachNoticeAsync(dpi, "premiere1");
        await dpi.Page.GotoAsync("/patients/p08");
        await Assertions.Expect(dpi.Notice).ToBeVisibleAsync();
        await dpi.AcknowledgeAsync();
        foreach (var patient in Seed.Patients[7..9])
        {
            await dpi.OpenFileAsync(patient.Name);
            await Assertions.Expect(dpi.Notice).ToHaveCountAsync(0);
        }

        await dpi.LogOutButton.ClickAsync();
        await ReachNoticeAsync(dpi, "premiere2");
        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task The_notice_comes_back()
    {
        var dpi = await Dpi.OpenAsync();
        await ReachNoticeAsync(dpi, "premiere3");
        await dpi.AcknowledgeAsync();
        await dpi.LogOutButton.ClickAsync();
        await MoveClockAsync(181);
        await ReachNoticeAsync(dpi, "premiere3");
        await MoveClockAsync(0);
        await dpi.Page.Context.CloseAsync();
    }

    private static async Task ReachNoticeAsync(Dpi dpi, string login)
    {
        await dpi.GivePasswordAsync(login);
        await dpi.GiveSecondFactorAsync(login);
        await Assertions.Expect(dpi.Notice).ToBeVisibleAsync();
    }

    private static async Task ChangeAsync(Dpi dpi, string password)
    {
        await dpi.Page.GotoAsync("/compte/mot-de-passe");
        await dpi.Page.GetByLabel("Mot de passe actuel").FillAsync("Essai-Motdepasse1-2026");
        await dpi.Page.GetByLabel("Nouveau mot de passe").FillAsync(password);
        await dpi.Page.GetByLabel("Confirmation").FillAsync(password);
        await dpi.Page.GetByRole(AriaRole.Button, new() { Name = "Changer le mot de passe" }).ClickAsync();
    }

    private static async Task MoveClockAsync(int days)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Surroundings.Url, "/administration/horloge"));
        request.Content = new FormUrlEncodedContent([new("jours", $"{days}")]);
        request.Headers.TryAddWithoutValidation("X-Administration-Token", "banc");
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }
}
