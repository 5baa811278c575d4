using System.Globalization;
using Conformance.Bench.Transport;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Tests.Dmp;
using Conformance.Reports.Journal.Facts;

const int Turns = 3;
const int Submissions = 10_000;
var turn = TimeSpan.FromSeconds(4);

using var surroundings = new Surroundings();
using var journal = surroundings.Journal("dmp");
using var other = surroundings.Journal("echo");
await using var dmp = DmpService.Start(new DmpSettings(), journal, surroundings.Pki, TimeProvider.System);
await using var echo = await Echo.StartAsync(surroundings.Pki, other);
dmp.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertAutorise, []));
using var client = surroundings.Client();
var outgoing = Outgoing.Of(surroundings);

await CompareAsync("TD0.2", new Uri($"{dmp.Url}/patients"), outgoing.Existence);
await CompareAsync("TD2.1", new Uri($"{dmp.Url}/repository"), outgoing.Submission);
await WeighAsync();

async Task CompareAsync(string name, Uri service, Func<HttpContent> message)
{
    var rates = (Dmp: new List<double>(), Echo: new List<double>());
    await Load.RateAsync(client, service, message, turn / 2);
    await Load.RateAsync(client, echo.Address, message, turn / 2);
    for (var done = 0; done < Turns; done++)
    {
        rates.Dmp.Add(await Load.RateAsync(client, service, message, turn));
        rates.Echo.Add(await Load.RateAsync(client, echo.Address, message, turn));
    }

    Say(name, rates.Dmp, rates.Echo);
}

async Task WeighAsync()
{
    var repository = new Uri($"{dmp.Url}/repository");
    await Load.SendAsync(client, repository, outgoing.Submission, Submissions / 5);
    var early = Megabytes();
    await Load.SendAsync(client, repository, outgoing.Submission, Submissions * 4 / 5);
    Say("memory", [Megabytes()], [early]);
}

static double Megabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0;

static void Say(string name, List<double> ours, List<double> theirs) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{string.Join(' ', ours.Select(one => one.ToString("0.0", CultureInfo.InvariantCulture)))}\t{string.Join(' ', theirs.Select(one => one.ToString("0.0", CultureInfo.InvariantCulture)))}"));
