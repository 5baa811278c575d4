namespace Conformance.Fakes.Dmp;

/// <summary>The document that a sandbox supposes behind an identifier that it does not know, so that what a product recorded elsewhere can be replayed.</summary>
internal static class PresumedDocument
{
    private const string Title = "Document supposé par le bac à sable";

    /// <summary>A registry with the document.</summary>
    /// <param name="registry">Registry before.</param>
    /// <param name="uniqueId">Its uniqueId.</param>
    /// <param name="now">When it is supposed.</param>
    public static Registry In(Registry registry, string uniqueId, DateTimeOffset now) =>
        registry.Latest(uniqueId) is null && Oids.IsOid(uniqueId) ? new HarnessBatch(registry, now).Submit(DmpDocument.Sample(uniqueId, Title, [])) : registry;
}
