using System.Globalization;
using CliWrap;
using Conformance.Bench.Dossier;
using Conformance.Bench.Packs;

const int Turns = 9;
const double Megabyte = 1024 * 1024;

using var run = SyntheticRun.Record();
using var pack = await SealedPack.OfAsync(run);
var report = pack.Verify();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A pack of {report.Files} files, {report.Bytes / Megabyte:0} MB."));

var verify = new List<double>();
var sha256sum = new List<double>();
var held = new List<double>();
for (var turn = 0; turn < Turns; turn++)
{
    verify.Add((await Watch.OfAsync(() => Task.Run(pack.Verify))).Clock);
    held.Add(Environment.WorkingSet / Megabyte);
    sha256sum.Add((await Watch.OfAsync(() => Cli.Wrap("sha256sum").WithArguments(["--check", "--quiet", "manifest.sha256"]).WithWorkingDirectory(pack.Unpacked).ExecuteAsync())).Clock);
}

Say("verify", verify);
Say("sha256sum --check", sha256sum);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rate of verify over that of sha256sum\t{Median(sha256sum) / Median(verify):0.00} (aim: at least 0.5)"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"working set after each\t{string.Join(" ", held.Select(megabytes => megabytes.ToString("0", CultureInfo.InvariantCulture)))} MB"));

static double Median(IReadOnlyList<double> times) => times.Order().ElementAt(times.Count / 2);

static void Say(string what, IReadOnlyList<double> times) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{Median(times):0.00} s ({times.Min():0.00}–{times.Max():0.00})"));
