using Conformance.Bench;
using Conformance.Bench.Transport;

try
{
    await using var site = await Site.OpenAsync();
    if (Asked("large"))
        await new LargeBatch(site).MeasureAsync();
    if (Asked("rates"))
        await new Rates(site).MeasureAsync();
    if (Asked("memory"))
        await new Memory(site).MeasureAsync();
    return 0;
}
catch (MeasurementException problem)
{
    Console.WriteLine(problem.Message);
    return 1;
}

bool Asked(string measure) => args.Length == 0 || args.Contains(measure);
