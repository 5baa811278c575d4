using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Products;

/// <summary>A product whose own configuration files are filled in before it is started, and put back as they were found once it is stopped.</summary>
internal sealed class ConfiguredProduct(EditorFile editor, IReadOnlyDictionary<string, string> values, IProductStarter product, IJournal journal) : IProductStarter
{
    private const string Key = "configuration";

    public async Task<RunningProduct> StartAsync(CancellationToken cancellation)
    {
        var written = new Stack<FilledFile>();
        try
        {
            foreach (var file in editor.Configuration)
                written.Push(Fill(file));
            var running = await product.StartAsync(cancellation);
            return running with { Stop = () => StopAsync(running, written) };
        }
        catch
        {
            PutBack(written);
            throw;
        }
    }

    private async ValueTask StopAsync(RunningProduct running, Stack<FilledFile> written)
    {
        try
        {
            await running.DisposeAsync();
        }
        finally
        {
            PutBack(written);
        }
    }

    private FilledFile Fill(ConfigurationFile file)
    {
        try
        {
            return FilledFile.Write(file.To, ConfigurationTemplate.Fill(File.ReadAllText(file.Template), values));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InterruptionException(
                InterruptionCause.Environnement, $"La configuration du produit ne peut pas être écrite dans {file.To} : {problem.Message} Vérifiez les droits, puis relancez.", problem);
        }
    }

    private void PutBack(Stack<FilledFile> written)
    {
        while (written.TryPop(out var file))
        {
            try
            {
                file.PutBack();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                journal.Record(new ProductLeftChanged(
                    Key, $"Le produit n'est pas rendu comme il a été trouvé, {file.Path} garde la configuration de la course : {problem.Message} L'original est {file.Original}."));
            }
        }
    }
}
