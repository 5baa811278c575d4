using System.Collections.Concurrent;
using ReferenceEditor.Administration;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Dossier.Preloading;

/// <summary>A document loaded ahead.</summary>
internal sealed record PreloadedDocument(string PatientId, DmpDocument Document, byte[] Content, DateTimeOffset LoadedAt);

/// <summary>The documents loaded ahead.</summary>
internal interface IPreloadStore
{
    /// <summary>Those of a patient that are still kept.</summary>
    IReadOnlyList<PreloadedDocument> Of(string patient);

    /// <summary>Keeps a document.</summary>
    void Keep(PreloadedDocument document);
}

/// <summary>Kept in memory, and forgotten once the time set is over.</summary>
/// <param name="settings">For how long.</param>
/// <param name="clock">The product's calendar.</param>
internal sealed class PreloadStore(PreloadSettings settings, ProductClock clock) : IPreloadStore
{
    private readonly ConcurrentDictionary<string, PreloadedDocument> _kept = new();

    /// <inheritdoc/>
    public IReadOnlyList<PreloadedDocument> Of(string patient)
    {
        foreach (var (key, document) in _kept.Where(pair => pair.Value.LoadedAt.AddDays(settings.Criteria.Days) <= clock.Now))
            _kept.TryRemove(key, out _);
        return [.. _kept.Values.Where(document => document.PatientId == patient).OrderBy(document => document.Document.CreatedAt)];
    }

    /// <inheritdoc/>
    public void Keep(PreloadedDocument document) => _kept[document.Document.UniqueId] = document;
}
