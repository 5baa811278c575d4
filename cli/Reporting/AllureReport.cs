using CliWrap;
using Conformance.Reports.Allure;

namespace Conformance.Cli.Reporting;

/// <summary>Allure's own report, where Node and Allure are found. It is a view; nothing is judged on it.</summary>
internal static class AllureReport
{
    public static async Task GenerateAsync(string runFolder, CancellationToken cancellation)
    {
        if (AllureCommand.Find() is not { } allure)
            return;
        var report = Path.Combine(runFolder, "allure-report");
        await allure.GenerateAsync(Path.Combine(runFolder, "allure-results"), report, cancellation);
        AllureReportCleaner.StripAnalytics(report);
    }
}
