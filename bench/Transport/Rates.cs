using System.Globalization;

namespace Conformance.Bench.Transport;

/// <summary>The DMP against an echo that does nothing but record, in turn, the same messages to both.</summary>
internal sealed class Rates(Site site)
{
    private const int Rounds = 9;
    private const int Warming = 40;
    private const int DocumentSize = 100 * 1024;

    /// <summary>As many clients as a run has workers: the service waits for them now and then.</summary>
    private const int Few = 4;

    /// <summary>So many that neither side waits.</summary>
    private const int Many = 16;

    public async Task MeasureAsync()
    {
        var existence = new Existence(site.Patients[0]);
        foreach (var clients in (int[])[Few, Many])
        {
            await CompareAsync("TD0.2", clients, new Uri($"{site.Dmp.Url}/patients"), () => existence.Prepare(600), "typeCode=\"AA\"");
            await CompareAsync("TD2.1, 100 KB", clients, new Uri($"{site.Dmp.Url}/repository"), () => site.Submissions.Prepare(200, DocumentSize), "ResponseStatusType:Success");
        }
    }

    private async Task CompareAsync(string name, int clients, Uri service, Func<IReadOnlyList<Message>> prepare, string success)
    {
        var (ratios, costs) = (new List<double>(), new List<double>());
        for (var round = -Warming; round < Rounds; round++)
        {
            var messages = prepare();
            var (ours, theirs) = await InTurnAsync(round, () => TimeAsync(service, messages, clients, success), () => TimeAsync(site.Echo.Address, messages, clients, ""));
            if (round < 0)
                continue;
            ratios.Add(ours.Rate / theirs.Rate);
            costs.Add(theirs.Processor / ours.Processor);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}, {clients} clients, round {round + 1}: {ours.Rate:0} a second, echo {theirs.Rate:0}, ratio {ratios[^1]:0.00}; {ours.Processor:0.00} ms of processor each, echo {theirs.Processor:0.00}, ratio {costs[^1]:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {clients} clients: {Summary(ratios)}, by processor time {Summary(costs)}; aim 0.50"));
    }

    /// <summary>One after the other, and each first in every second round: the first one heats the processor for the other, or wakes it.</summary>
    private static async Task<(T Ours, T Theirs)> InTurnAsync<T>(int round, Func<Task<T>> ours, Func<Task<T>> theirs)
    {
        if (int.IsEvenInteger(round))
            return (await ours(), await theirs());
        var second = await theirs();
        return (await ours(), second);
    }

    /// <summary>Rate a second, and milliseconds of processor for each: on a machine that others use, the second says more.</summary>
    private async Task<(double Rate, double Processor)> TimeAsync(Uri address, IReadOnlyList<Message> messages, int clients, string success)
    {
        GC.Collect(); // what was left by the writing of the messages is not for who answers them to clear
        var before = Environment.CpuUsage.TotalTime;
        var rate = await Load.SendAsync(site.Client, address, messages, clients, success);
        return (rate, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / messages.Count);
    }

    private static string Summary(List<double> ratios)
    {
        ratios.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"ratio {ratios[ratios.Count / 2]:0.00} (median of {ratios.Count}; best {ratios[^1]:0.00}, worst {ratios[0]:0.00})");
    }
}
