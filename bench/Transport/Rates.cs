using System.Globalization;

namespace Conformance.Bench.Transport;

/// <summary>The DMP against an echo that does nothing but record, in turn, the same messages to both.</summary>
internal sealed class Rates(Site site)
{
    private const int Rounds = 9;
    private const int Warming = 2;
    private const int DocumentSize = 100 * 1024;

    public async Task MeasureAsync()
    {
        var existence = new Existence(site.Patients[0].Reading);
        await CompareAsync("TD0.2", new Uri($"{site.Dmp.Url}/patients"), () => existence.Prepare(600), "typeCode=\"AA\"");
        await CompareAsync("TD2.1, 100 KB", new Uri($"{site.Dmp.Url}/repository"), () => site.Submissions.Prepare(200, DocumentSize), "ResponseStatusType:Success");
    }

    private async Task CompareAsync(string name, Uri service, Func<IReadOnlyList<Message>> prepare, string success)
    {
        var ratios = new List<double>();
        for (var round = -Warming; round < Rounds; round++)
        {
            var messages = prepare();
            var ours = await Load.SendAsync(site.Client, service, messages, success);
            var theirs = await Load.SendAsync(site.Client, site.Echo.Address, messages, success: "");
            if (round < 0)
                continue;
            ratios.Add(ours / theirs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}, round {round + 1}: {ours:0} a second, echo {theirs:0}, ratio {ours / theirs:0.00}"));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: ratio {ratios[Rounds / 2]:0.00} (median of {Rounds}; best {ratios[^1]:0.00}, worst {ratios[0]:0.00}), aim 0.50"));
    }
}
