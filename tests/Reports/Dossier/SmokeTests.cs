using Conformance.Reports.Dossier;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Dossier;

public sealed class SmokeTests
{
    [Test]
    public async Task Writes_index()
    {
        using var run = SampleRun.Mixed();
        await DossierWriter.WriteAsync(run.Folder, run.Report, run.View, Tree.Catalogue);
        File.Exists(Path.Combine(run.Folder, "dossier", "index.html")).Should().BeTrue();
    }
}
