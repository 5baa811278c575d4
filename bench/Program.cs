using Conformance.Bench;
using Spectre.Console;

if (args.Length > 0)
{
    if (Measures.Named(args) is { } measure)
        return await measure;
    Console.WriteLine("dotnet run -c Release --project bench [-- transport [large|rates|memory …] | fuzz [COUNT]]");
    return 1;
}

var console = AnsiConsole.Console;
var run = new RunAgainstJourneys();
var scenarios = new ScenariosAgainstReqnroll();
try
{
    console.WriteLine("Building the command, the journeys and the scenarios.");
    await RunAgainstJourneys.BuildAsync();
    await ScenariosAgainstReqnroll.BuildAsync();
    console.WriteLine("Timing the default run and the journeys, in turn.");
    await run.MeasureAsync();
    console.WriteLine($"Timing {TrivialFeatures.Scenarios} scenarios, and the build after a feature changed.");
    await scenarios.MeasureAsync();
}
catch (MeasurementException problem)
{
    console.WriteLine(problem.Message);
    return 1;
}

var table = new ResultTable();
table.Add("default run", run.DefaultRun, "journeys, dotnet test --no-build", run.ByProject, "at most 1.25");
table.Add("default run", run.DefaultRun, "journeys, dotnet test on the assembly", run.ByAssembly, "—");
table.Add($"{TrivialFeatures.Scenarios} scenarios, --no-build", scenarios.Scenarios, "Reqnroll 3.3.4", ScenariosAgainstReqnroll.ReqnrollSeconds, "under 0.5");
table.Add("build, one feature changed", scenarios.Build, "Reqnroll 3.3.4", ScenariosAgainstReqnroll.ReqnrollRebuildSeconds, "nothing compiled: checked");
table.Write(console);
return 0;
