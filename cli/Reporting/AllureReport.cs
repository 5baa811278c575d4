using Conformance.Cli.Running;
using Conformance.Reports.Allure;

namespace Conformance.Cli.Reporting;

/// <summary>Allure's own report, where Node is found. It is a view; nothing is judged on it.</summary>
internal static class AllureReport
{
    /// <summary>Name of the report's folder in the folder of its run.</summary>
    public const string Folder = "allure-report";

    public static async Task GenerateAsync(string runFolder, IProgress progress, CancellationToken cancellation)
    {
        progress.Preparing("rapport Allure");
        var report = Path.Combine(runFolder, Folder);
        if (await AllureCommand.FindAsync(cancellation) is not { } allure)
            progress.Preparing("Allure n'est pas disponible (Node absent, ou paquet npm inaccessible) : le dossier de preuves suffit");
        else if (await allure.GenerateAsync(runFolder, "allure-results", report, cancellation))
            AllureReportCleaner.StripAnalytics(report);
        else
            progress.Preparing("Allure n'a pas produit son rapport : ses résultats restent dans allure-results");
    }
}
