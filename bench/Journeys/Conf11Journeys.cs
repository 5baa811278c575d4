using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys;

public sealed class Conf11Journeys : Journey
{
    private const int PeriodDays = 180;

    [Test]
    public async Task The_notice_comes_before_any_file()
    {
        Patient[] patients = [Seed.Patient("p08"), Seed.Patient("p09")];
        foreach (var patient in patients)
            Services.Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, []));

        await ReachNoticeAsync(Seed.User("premiere1"));
        await TryFileAsync(patients[0]);
        await Expect(PatientRegion).ToBeHiddenAsync();

        await AcknowledgeAsync();
        foreach (var patient in patients)
        {
            await OpenFileAsync(patient);
            await Expect(Notice).ToBeHiddenAsync();
        }

        await LogOutAsync();
        await ReachNoticeAsync(Seed.User("premiere2"));
    }

    [Test, NonParallelizable]
    public async Task The_notice_comes_back_after_the_period()
    {
        var user = Seed.User("premiere3");
        await ReachNoticeAsync(user);
        await AcknowledgeAsync();
        await LogOutAsync();

        await MoveClockAsync(PeriodDays + 1);
        await ReachNoticeAsync(user);
        await MoveClockAsync(0);
    }

    private async Task ReachNoticeAsync(Account user)
    {
        await GivePasswordAsync(user);
        await GiveCodeAsync(user);
        await Expect(Notice).ToBeVisibleAsync();
    }

    private Task AcknowledgeAsync() => ClickAsync(AriaRole.Button, "J'ai compris");

    private async Task MoveClockAsync(int days)
    {
        var form = Page.APIRequest.CreateFormData().Set("jours", days);
        var headers = new Dictionary<string, string> { ["X-Administration-Token"] = Hospital.AdministrationToken };
        await Expect(await Page.APIRequest.PostAsync("/administration/horloge", new() { Form = form, Headers = headers })).ToBeOKAsync();
    }
}
