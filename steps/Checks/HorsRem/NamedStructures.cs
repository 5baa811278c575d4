using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.HorsRem;

/// <summary>Structures that a batch names, place by place.</summary>
/// <param name="Where">The place, in French.</param>
/// <param name="Ids">Struct_IdNat named there.</param>
internal sealed record NamedStructures(string Where, IReadOnlyList<string> Ids)
{
    /// <summary>The submission set, the document's metadata, its CDA.</summary>
    public static IReadOnlyList<NamedStructures> Of(ReceivedDocument sent) =>
    [
        new("lot de soumission", [.. sent.Batch.Fact.Authors.SelectMany(author => author.Institutions).Distinct()]),
        new("métadonnées du document", [.. sent.Document.Authors.SelectMany(author => author.Institutions).Distinct()]),
        new("CDA", [.. sent.Document.CdaInstitutions.Distinct()]),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Where} : {(Ids.Count == 0 ? "aucune" : Ids.List())}";
}
