using System.Globalization;
using Conformance.Bench.Dossier;
using Conformance.Reports.Allure;
using Conformance.Reports.Dossier;

const int Turns = 3;

using var run = SyntheticRun.Record();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A run of {SyntheticRun.Preuves} preuves and {run.Attachments} attachments."));
var report = run.Judge();

var dossier = new List<Watch>();
var allure = new List<Watch>();
var generate = new List<double>();
for (var turn = 0; turn < Turns; turn++)
{
    Clear(Path.Combine(run.Folder, DossierWriter.FolderName));
    dossier.Add(await Watch.OfAsync(() => DossierWriter.WriteAsync(run.Folder, report, run.Journal, SyntheticRun.Catalogue)));
    allure.Add(await Watch.OfAsync(() => Task.Run(() => AllureResultsWriter.Write(run.Folder, report, run.Journal, SyntheticRun.Catalogue))));
    if (await AllureGenerate.SecondsAsync(run.Folder) is { } seconds)
        generate.Add(seconds);
}

Say("dossier", "s", [.. dossier.Select(watch => watch.Clock)]);
Say("dossier, processor", "s", [.. dossier.Select(watch => watch.Processor)]);
Say("allure results", "s", [.. allure.Select(watch => watch.Clock)]);
Say("allure results, processor", "s", [.. allure.Select(watch => watch.Processor)]);
Say("allure generate", "s", generate);
foreach (var page in new[] { "index.html", SyntheticRun.SomePreuve })
    Say($"opening {page}", "ms", await Opening.MillisecondsAsync(Path.Combine(run.Folder, DossierWriter.FolderName, page), Turns));

static void Say(string what, string unit, IReadOnlyList<double> times) => Console.WriteLine(times.Count == 0
    ? $"{what}\tnot here"
    : string.Create(CultureInfo.InvariantCulture, $"{what}\t{times.Order().ElementAt(times.Count / 2):0.0} {unit} ({times.Min():0.0}–{times.Max():0.0})"));

static void Clear(string folder)
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}
