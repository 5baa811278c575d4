using Conformance.Bench;
using Spectre.Console;

var repository = Repository.Find();
var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) ? asked : 3;

AnsiConsole.MarkupLine("[grey]… building[/]");
await Build.AllAsync(repository);
var runs = await RunBench.MeasureAsync(repository, rounds);
var scenarios = await ScenarioBench.MeasureAsync(repository, rounds);
AnsiConsole.Write(Results.Of(runs, scenarios));
