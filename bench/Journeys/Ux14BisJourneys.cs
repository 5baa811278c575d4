using Conformance.Bench.Journeys.Surroundings;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys;

public sealed class Ux14BisJourneys : Journey
{
    private const string Ordinary = "";
    private const string ToPatient = "INVISIBLE_PATIENT";
    private const string ToRepresentatives = "INVISIBLE_REPRESENTANTS_LEGAUX";

    private static readonly Patient Patient = Seed.Patient("p07");

    private ILocator Rows => Page.GetByRole(AriaRole.Table, new() { Name = "Documents du DMP" }).Locator("tbody tr");

    [Test]
    public async Task The_list_tells_invisible_documents_apart()
    {
        await OpenSessionAsync(Seed.User("medecin4"));

        Serve(Ordinary, ToPatient, Ordinary, ToRepresentatives, Ordinary);
        await ShowListAsync();
        await ExpectSignsAsync(patient: 1, representatives: 3);

        Serve(ToRepresentatives, Ordinary, ToPatient, Ordinary, Ordinary);
        await ShowListAsync();
        await ExpectSignsAsync(patient: 2, representatives: 0);
    }

    private static void Serve(params string[] codes) => Services.Dmp.Serve(new DmpPatient(
        Patient.Ins, DmpState.OuvertAutorise, [.. codes.Select((code, place) => DmpDocument.Sample($"2.25.14.{place + 1}", $"Compte rendu {place + 1}", code.Length == 0 ? [] : [code]))]));

    private async Task ShowListAsync()
    {
        await OpenFileAsync(Patient);
        await ClickAsync(AriaRole.Link, "Documents du DMP");
    }

    private async Task ExpectSignsAsync(int patient, int representatives)
    {
        await Expect(Rows).ToHaveCountAsync(5);
        await Expect(Rows.Filter(new() { HasText = "Invisible" })).ToHaveCountAsync(2);
        await Expect(Rows.Nth(patient)).ToContainTextAsync("Invisible au patient");
        await Expect(Rows.Nth(representatives)).ToContainTextAsync("Invisible aux représentants légaux");
    }
}
