using Conformance.Bench.Journeys.Surroundings;

namespace Conformance.Bench.Journeys;

public sealed class Ie36Journeys : Journey
{
    private const string Strong = "Lune-verte.4821-Hibou";

    private static readonly string[] Weak = ["NuageBle", "nuage482", "nuage-.+", "48217305962814"];

    [Test]
    public async Task Wrong_passwords_lock_the_account()
    {
        var user = Seed.User("verrou1");
        await GivePasswordAsync(user);
        await Expect(CodeBox).ToBeVisibleAsync();

        await StartAfreshAsync();
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            await GivePasswordAsync(user, $"Erreur-numero.{attempt}-Nuage");
            await Expect(Alert).ToBeVisibleAsync();
        }

        await ExpectLockedAsync(user);
        await StartAfreshAsync();
        await Page.GotoAsync("/connexion");
        await ExpectLockedAsync(user);
    }

    [Test]
    public async Task Weak_passwords_are_refused()
    {
        var user = Seed.User("motdepasse1");
        await OpenSessionAsync(user);
        foreach (var weak in Weak)
        {
            await AskForAsync(user, weak);
            await Expect(Alert).ToBeVisibleAsync();
        }

        await AskForAsync(user, Strong);
        await Expect(Page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await LogOutAsync();
        await GivePasswordAsync(user, Strong);
        await Expect(CodeBox).ToBeVisibleAsync();
    }

    private async Task ExpectLockedAsync(Account user)
    {
        await GivePasswordAsync(user);
        await Expect(Alert).ToContainTextAsync("Compte bloqué");
    }

    private async Task AskForAsync(Account user, string password)
    {
        await Page.GotoAsync("/compte/mot-de-passe");
        await Page.GetByLabel("Mot de passe actuel").FillAsync(user.Password);
        await Page.GetByLabel("Nouveau mot de passe").FillAsync(password);
        await Page.GetByLabel("Confirmation").FillAsync(password);
        await ClickAsync(AriaRole.Button, "Changer le mot de passe");
    }
}
