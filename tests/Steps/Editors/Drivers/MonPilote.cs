using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Drivers;
using Microsoft.Playwright;

namespace Mien;

/// <summary>Looks for a patient through as many pages of the list as it takes: a map has no loop.</summary>
public sealed class MonPilote : EditorDriver
{
    public override IReadOnlyCollection<string> Serves => [Intentions.OpenPatientFile, Readings.PatientFile];

    public override async Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        var page = await PageAsync();
        var patient = page.GetByRole(AriaRole.Link, new() { Name = values["name"] });
        var next = page.GetByRole(AriaRole.Link, new() { Name = "Page suivante" });
        await page.GotoAsync(new Uri(Product, "/patients").ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await SettleAsync();
        while (await patient.CountAsync() == 0 && await next.CountAsync() == 1)
        {
            await next.ClickAsync();
            await SettleAsync();
        }

        await patient.ClickAsync(new() { Timeout = 3_000 });
    }

    public override async Task<DriverReading> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var file = (await PageAsync()).GetByRole(AriaRole.Region, new() { Name = "Dossier patient" });
        return await file.CountAsync() == 1 ? DriverReading.Of(await file.InnerTextAsync()) : DriverReading.Absent;
    }
}
