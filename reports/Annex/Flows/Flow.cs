using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Annex.Flows;

/// <summary>A flow that a hospital record of wave 2 has with what is around it.</summary>
/// <param name="Title">What it does, in French.</param>
/// <param name="Transaction">Its name in the field: <c>TD3.1</c>.</param>
/// <param name="Service">Service that sees it, as the journal names it.</param>
/// <param name="Operations">Beginnings of the operations that are it, as the journal names them; none for a flow that no service of the harness stands at the end of.</param>
/// <param name="Needs">Brick without which it cannot be observed on a site; null when a national service alone is needed.</param>
public sealed record Flow(string Title, string Transaction, string Service, IReadOnlyList<string> Operations, Brick? Needs = null)
{
    /// <summary>Whether an exchange is of this flow.</summary>
    public bool Has(ExchangeRecorded exchange) =>
        exchange.Service == Service && Operations.Any(operation => exchange.Operation.StartsWith(operation, StringComparison.Ordinal));
}
