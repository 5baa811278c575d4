namespace Conformance.Fakes.Dmp;

/// <summary>Compares what a document and its metadata say of the same thing (EX_2.1-2020).</summary>
internal static class Agreement
{
    /// <summary>A flaw that names both values, unless they are the same or one side says nothing, which other rules tell.</summary>
    public static IEnumerable<CdaFlaw> Same(string what, string? cda, string? xds) =>
        string.IsNullOrEmpty(cda) || string.IsNullOrEmpty(xds) || cda == xds
            ? []
            : [new(RuleNames.Agreement, $"{what} : CDA « {cda} », XDS « {xds} »")];
}
