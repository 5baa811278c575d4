using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Conformance.Bench.Journeys;

[Parallelizable(ParallelScope.All)]
public class DmpJourneys
{
    private static readonly (string Name, string Ins)[] Patients = Seed.Patients;

    private static readonly (DmpState State, string Words)[] States =
    [
        (DmpState.OuvertAutorise, "DMP ouvert, accès autorisé"), (DmpState.OuvertNonAutorise, "DMP ouvert, accès non autorisé"), (DmpState.NonCree, "DMP non créé"), (DmpState.Ferme, "DMP fermé"),
    ];

    [Test]
    public async Task The_state_of_the_dmp_shows_in_each_file()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin1");
        foreach (var shift in new[] { 0, 1 })
        {
            for (var rank = 0; rank < 4; rank++)
            {
                var (state, words) = States[(rank + shift) % 4];
                Surroundings.Services.Dmp.Serve(new DmpPatient(Patients[rank].Ins, state, []));
                await dpi.OpenFileAsync(Patients[rank].Name);
                await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Status, new() { Name = "État du DMP" })).ToHaveTextAsync(words);
            }

            await dpi.OpenFileAsync(Seed.Unqualified);
        }

        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task Invisible_documents_bear_a_sign()
    {
        var dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin2");
        foreach (var codes in new[] { new[] { "", "INVISIBLE_PATIENT", "", "INVISIBLE_REPRESENTANTS_LEGAUX", "" }, ["INVISIBLE_REPRESENTANTS_LEGAUX", "", "INVISIBLE_PATIENT", "", ""] })
        {
            var documents = codes.Select((code, rank) => DmpDocument.Sample($"2.25.99.{rank}", $"Compte rendu {rank}", code.Length > 0 ? [code] : [])).ToList();
            Surroundings.Services.Dmp.Serve(new DmpPatient(Patients[4].Ins, DmpState.OuvertAutorise, documents));
            await dpi.OpenFileAsync(Patients[4].Name);
            await dpi.Page.GetByRole(AriaRole.Link, new() { Name = "Documents du DMP" }).ClickAsync();
            await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Table, new() { Name = "Documents du DMP" }).GetByText("Invisible au patient")).ToHaveCountAsync(1);
        }

        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task The_dmp_is_not_reached_without_a_second_factor()
    {
        Surroundings.Services.Dmp.Serve(new DmpPatient(Patients[5].Ins, DmpState.OuvertAutorise, []));
        await Surroundings.Services.Dmp.SendCanaryAsync(CancellationToken.None);
        var dpi = await Dpi.OpenAsync();
        await dpi.GivePasswordAsync("medecin3");
        await dpi.Page.GotoAsync("/patients/p06");
        await dpi.Page.Context.CloseAsync();
        dpi = await Dpi.OpenAsync();
        await dpi.GivePasswordAsync("medecin3");
        await dpi.GiveCodeAsync("000000");
        await Assertions.Expect(dpi.LogOutButton).ToHaveCountAsync(0);
        await dpi.Page.GotoAsync("/patients/p06");
        await Surroundings.Services.Dmp.SendCanaryAsync(CancellationToken.None);
        await dpi.Page.Context.CloseAsync();
        dpi = await Dpi.OpenAsync();
        await dpi.LogInAsync("medecin3");
        await dpi.OpenFileAsync(Patients[5].Name);
        await dpi.Page.Context.CloseAsync();
    }

    [Test]
    public async Task Two_professionals_take_turns()
    {
        Surroundings.Services.Dmp.Serve(new DmpPatient(Patients[6].Ins, DmpState.OuvertAutorise, []));
        var dpi = await Dpi.OpenAsync();
        foreach (var login in new[] { "medecin4", "medecin8" })
        {
            await dpi.LogInAsync(login);
            await dpi.OpenFileAsync(Patients[6].Name);
            await dpi.GoAsync("Journal des accès");
            await Assertions.Expect(dpi.Page.GetByRole(AriaRole.Cell, new() { Name = login }).First).ToBeVisibleAsync();
            await dpi.LogOutButton.ClickAsync();
        }

        await dpi.Page.Context.CloseAsync();
    }
}
