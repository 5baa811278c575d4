using Conformance.Cli.Products;
using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Cli.Examination;

/// <summary>The map as written, without a look at the product: what each exigence needs of it.</summary>
internal sealed class MapOnPaper(EditorFile editor, RemCatalogue catalogue) : IMapExamination
{
    public IAsyncEnumerable<Examined> OnProductAsync(RunningProduct product, NationalServices services, CancellationToken cancellation) => AsyncEnumerable.Empty<Examined>();

    public IEnumerable<Examined> OnPaper(IReadOnlySet<string> served)
    {
        foreach (var exigence in catalogue.Exigences)
        {
            var missing = Needs.Missing(exigence.Id, editor.Map, served).ToList();
            yield return missing.Count == 0
                ? Examined.Well($"Carte, {exigence.Id}", "toutes les intentions y sont")
                : Examined.Lacking($"Carte, {exigence.Id}", $"ses preuves seront non-observe, faute de {string.Join(", ", missing)}");
        }
    }
}
