using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys;

public sealed class Auth02Journeys : Journey
{
    [Test]
    public async Task Without_a_second_factor_no_file_opens()
    {
        var (user, patient) = (Seed.User("medecin1"), Seed.Patient("p01"));
        Services.Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, []));

        await GivePasswordAsync(user);
        await Expect(CodeBox).ToBeVisibleAsync();
        await TryFileAsync(patient);
        await Expect(PatientRegion).ToBeHiddenAsync();

        await StartAfreshAsync();
        await GivePasswordAsync(user);
        await GiveCodeAsync("000000");
        await Expect(LogOutButton).ToBeHiddenAsync();
        await TryFileAsync(patient);
        await Expect(PatientRegion).ToBeHiddenAsync();

        await StartAfreshAsync();
        await OpenSessionAsync(user);
        await OpenFileAsync(patient);
    }

    [Test]
    public async Task Two_professionals_take_turns()
    {
        var patient = Seed.Patient("p02");
        Services.Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, []));

        await OpenSessionAsync(Seed.User("medecin2"));
        await WorkAsync(patient, "medecin2", "TOTP");
        await OpenSessionByProSanteConnectAsync(Seed.User("medecin8"));
        await WorkAsync(patient, "medecin8", "Pro Santé Connect");
    }

    private async Task WorkAsync(Patient patient, string login, string factor)
    {
        await OpenFileAsync(patient);
        await ClickMenuAsync("Journal des accès");
        await Expect(Page.Locator("tbody tr").Filter(new() { HasText = login }).Filter(new() { HasText = "Ouverture de session" }).First).ToContainTextAsync(factor);
        await LogOutAsync();
    }
}
