using System.Xml.Linq;
using Conformance.Reports.Pipelines;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Pipelines;

/// <summary>The files of a run, read back from disk as a pipeline reads them.</summary>
internal sealed class Written : IDisposable
{
    private readonly TempFolder _run = new();

    public XElement JUnit(Recording run) => JUnit(Judged(run));

    public XElement JUnit(RunReport report) => Xml(report, PipelineWriter.JUnit);

    public XElement Trx(Recording run) => Trx(Judged(run));

    public XElement Trx(RunReport report) => Xml(report, PipelineWriter.Trx);

    public string Summary(Recording run) => Summary(Judged(run));

    public string Summary(RunReport report) => File.ReadAllText(Write(report, PipelineWriter.Summary));

    public void Dispose() => _run.Dispose();

    private static RunReport Judged(Recording run)
    {
        using (run)
            return run.Report;
    }

    private XElement Xml(RunReport report, string name) => XDocument.Load(Write(report, name)).Root!;

    private string Write(RunReport report, string name)
    {
        PipelineWriter.Write(_run.Path, report, Tree.Catalogue);
        return _run[PipelineWriter.FolderName, name];
    }
}
