using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Verdicts;

/// <summary>What a run has to say of the product's handling, beside the rules that its requests broke.</summary>
public static class ProductObservations
{
    /// <summary>Name that stands for a service.</summary>
    public const string Service = "produit";

    /// <summary>The product was not left as it was found.</summary>
    public const string LeftChanged = "produit-non-remis";

    internal static IEnumerable<Observation> Of(JournalView journal) =>
        journal.Of<ProductLeftChanged>().Select(left => new Observation(Service, LeftChanged, Severity.Avertissement, left.Fact.Message, left.Witness));
}
