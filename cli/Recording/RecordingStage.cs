using Conformance.Cli.Products;
using Conformance.Cli.Running;
using Conformance.Fakes;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Recording;
using Conformance.Steps.Running;

namespace Conformance.Cli.Recording;

/// <summary>What stands around a recording: lenient services, the product, a browser that the operator sees.</summary>
internal sealed class RecordingStage(string file, RemCatalogue catalogue, IProgress progress, TimeProvider clock)
{
    /// <summary>Records until the operator closes the checklist.</summary>
    /// <exception cref="RefusedException">The editor file has problems.</exception>
    /// <exception cref="Steps.Editors.InterruptionException">No screen, no browser, or the product does not answer.</exception>
    public async Task RecordAsync(CancellationToken cancellation)
    {
        var editor = EditorFiles.Read(file, catalogue);
        OperatorsScreen.Require();
        var scratch = Directory.CreateTempSubdirectory("conformance-map-").FullName;
        try
        {
            await RecordAsync(editor, scratch, cancellation);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private async Task RecordAsync(EditorFile editor, string scratch, CancellationToken cancellation)
    {
        using var journal = new RunJournal(scratch, clock, new Redactor(editor.Secrets));
        var pki = ServicesOf.Pki(editor, clock);
        progress.Preparing("services nationaux et produit");
        await using var services = await ServicesOf.StartAsync(editor, Strictness.Sandbox, journal, pki, clock);
        ServeFirstPatient(editor, services);
        await using var product = await ProductStarter.For(editor, [], services, pki, journal, clock).StartAsync(cancellation);
        await using var browser = await BrowserHost.StartVisibleAsync((editor.Browser as LaunchedPlace)?.Path);
        await using var recording = await MapRecording.OpenAsync(
            browser, file, path => EditorFileReader.Read(path, catalogue, EnvironmentValues.Process), product.Url, journal, catalogue, clock);
        progress.Preparing($"deux fenêtres sont ouvertes, {editor.Product.Product} et la liste des gestes ; fermez la liste pour finir");
        await recording.ServeAsync(cancellation);
    }

    /// <summary>The patient whose values the checklist gives has a DMP to show.</summary>
    private static void ServeFirstPatient(EditorFile editor, NationalServices services)
    {
        if (editor.Patients is [{ } patient, ..])
            services.Dmp.Serve(patient.InDmp(DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1.1", RecordingPeople.DocumentTitle, []), DmpDocument.Sample("2.25.1.2", "Compte rendu", [])));
    }
}
