using Conformance.Cli.Products;
using Conformance.Fakes;

namespace Conformance.Cli.Examination;

/// <summary>How the UI map is examined: on paper, or on the product itself.</summary>
internal interface IMapExamination
{
    /// <summary>What the product shows, once it is up with the national services around it.</summary>
    IAsyncEnumerable<Examined> OnProductAsync(RunningProduct product, NationalServices services, CancellationToken cancellation);

    /// <summary>What the map lacks.</summary>
    /// <param name="served">What the editor's driver class serves.</param>
    IEnumerable<Examined> OnPaper(IReadOnlySet<string> served);
}
