namespace Conformance.Fakes.Dmp;

/// <summary>Times of a document, local with an offset, are those of its metadata, in UTC.</summary>
internal sealed class TimesAgree : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
    [
        .. Same("creationTime", CdaHeader.Value(header.Root, "effectiveTime"), entry),
        .. Same("serviceStartTime", CdaHeader.Value(header.MainAct, "effectiveTime", "low"), entry),
        .. Same("serviceStopTime", CdaHeader.Value(header.MainAct, "effectiveTime", "high"), entry),
    ];

    private static IEnumerable<CdaFlaw> Same(string slot, string? cda, DocumentEntry entry)
    {
        if (cda is null || entry.Slot(slot).FirstOrDefault() is not { Length: > 0 } xds || CdaTime.ToXds(cda) is not { } utc)
            return [];
        var length = Math.Min(utc.Length, xds.Length);
        return utc[..length] == xds[..length] ? [] : [new(RuleNames.Agreement, $"{slot} : CDA « {cda} » (soit {utc} UTC), XDS « {xds} »")];
    }
}
