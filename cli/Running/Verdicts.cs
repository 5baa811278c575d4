using Conformance.Cli.Reporting;
using Conformance.Reports.Allure;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Dossier;
using Conformance.Reports.Grid;
using Conformance.Reports.Merging;
using Conformance.Reports.Pipelines;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Running;

namespace Conformance.Cli.Running;

/// <summary>From the journal on disk to everything that is read of a run: the same for a run just made and for one judged again.</summary>
internal static class Verdicts
{
    public static async Task<RunReport> WriteAsync(string folder, RemCatalogue catalogue, bool withAllureReport, IProgress progress, CancellationToken cancellation)
    {
        progress.Preparing("jugement et rapports");
        var run = RecordedRun.Open(folder);
        var journal = run.Journal;
        var report = run.Judge(catalogue, new Judgement(catalogue, new CheckBook(typeof(Campaign).Assembly)));
        VerdictFile.Write(folder, report);
        AllureResultsWriter.Write(folder, report, journal, catalogue);
        PipelineWriter.Write(folder, report, catalogue);
        foreach (var heavy in await DossierWriter.WriteAsync(folder, report, journal, catalogue))
            progress.Preparing(heavy.ToString());
        GridWriter.Write(folder, report, catalogue);
        if (withAllureReport)
            await AllureReport.GenerateAsync(folder, progress, cancellation);
        return report;
    }
}
