using System.Globalization;

namespace Conformance.Bench.Transport;

/// <summary>What the process holds while the DMP registers one batch after the other, the product that sends them included.</summary>
internal sealed class Memory(Site site)
{
    private const int Thousands = 10;
    private const int Together = 100;
    private const int Clients = 4;
    private const int DocumentSize = 100 * 1024;

    public async Task MeasureAsync()
    {
        var repository = new Uri($"{site.Dmp.Url}/repository");
        var held = new List<(double WorkingSet, double Heap)>();
        for (var thousand = 0; thousand < Thousands; thousand++)
        {
            for (var sent = 0; sent < 1000; sent += Together)
                await Load.SendAsync(site.Client, repository, site.Submissions.Prepare(Together, DocumentSize), Clients, "ResponseStatusType:Success");
            held.Add((Megabytes(Environment.WorkingSet), Megabytes(GC.GetTotalMemory(forceFullCollection: true))));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(thousand + 1) * 1000} submissions: working set {held[^1].WorkingSet:0} MB, heap {held[^1].Heap:0.0} MB"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: working set after the last thousand over the first {held[^1].WorkingSet / held[0].WorkingSet:0.00}, heap {held[^1].Heap - held[0].Heap:+0.0} MB"));
    }

    private static double Megabytes(long bytes) => bytes / 1024.0 / 1024.0;
}
