using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>The national services that an editor file asks for.</summary>
internal static class ServicesOf
{
    public static async Task<NationalServices> StartAsync(EditorFile editor, IJournal journal, TestPki pki, TimeProvider clock, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
