using System.Diagnostics;
using System.Globalization;
using System.Text;
using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>A document of 200 MB: registered, then given back.</summary>
internal sealed class LargeBatch(Site site)
{
    private const long Size = 200L * 1024 * 1024;

    private Uri Repository => new($"{site.Dmp.Url}/repository");

    public async Task MeasureAsync()
    {
        await Load.SendAsync(site.Client, Repository, site.Submissions.Prepare(50, 100 * 1024), 4, "ResponseStatusType:Success");
        var (message, patient, uniqueId) = site.Submissions.Large(Size);
        var before = Peak();
        await Load.SendAsync(site.Client, Repository, [message], 1, "ResponseStatusType:Success");
        Say("registered", before);
        before = Peak();
        var given = await GiveBackAsync(patient, uniqueId);
        if (given < Size)
            throw new MeasurementException($"{given} bytes were given back, of a document of more than {Size}.");
        Say("given back", before);
    }

    private async Task<long> GiveBackAsync(Patient patient, string uniqueId)
    {
        var asked = new Message("application/soap+xml; charset=UTF-8", Encoding.UTF8.GetBytes(Messages.Td32(patient.Reading(), uniqueId)));
        using var answer = await asked.SendAsync(site.Client, Repository);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var (piece, length) = (new byte[64 * 1024], 0L);
        while (await body.ReadAsync(piece) is > 0 and var read)
            length += read;
        return length;
    }

    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0;

    private static void Say(string what, double before) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"200 MB document {what}: peak of the working set {Peak():0} MB, {Peak() - before:+0;-0;+0} MB"));
}
