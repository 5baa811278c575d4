using System.Globalization;
using Spectre.Console;

namespace Conformance.Bench;

/// <summary>The ratios, and what they are ratios of.</summary>
internal static class Results
{
    public static Table Of(RunBench run, ScenarioBench scenarios)
    {
        var table = new Table().Border(TableBorder.Markdown).AddColumns("what", "ours", "against", "ratio", "aim");
        AddRow(table, "default run / hand-written Playwright script", run.Run, run.Script, "≤ 1.25");
        AddRow(table, "2,000 scenarios / Reqnroll 3.3.4 (measured once)", scenarios.Run, ScenarioBench.ReqnrollRun, "≤ 0.5");
        AddRow(table, "one feature changed / Reqnroll's rebuild (measured once)", scenarios.AfterAChange, ScenarioBench.ReqnrollBuild, "≤ 0.5, no rebuild");
        return table;
    }

    private static void AddRow(Table table, string what, TimeSpan ours, TimeSpan against, string aim) =>
        table.AddRow(what, Seconds(ours), Seconds(against), (ours / against).ToString("0.00", CultureInfo.InvariantCulture), aim);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);
}
