using System.Collections.Concurrent;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Documents;

/// <summary>How far a document went towards the DMP.</summary>
internal enum FeedState
{
    /// <summary>The DMP registered it.</summary>
    Fed,

    /// <summary>The DMP refused it, or did not answer.</summary>
    Refused,

    /// <summary>It was fed, then deleted from the DMP.</summary>
    Deleted,
}

/// <summary>The last thing that came of a document with the DMP.</summary>
/// <param name="State">What came of it.</param>
/// <param name="At">When.</param>
/// <param name="UniqueId">Its uniqueId in the DMP; empty when the DMP has none.</param>
internal sealed record FeedTrace(FeedState State, DateTimeOffset At, string UniqueId);

/// <summary>What the product remembers of each document and the DMP.</summary>
internal interface IFeedRegister
{
    /// <summary>The last trace of a document; null when it never left.</summary>
    FeedTrace? Of(Patient patient, LocalDocument document);

    void Note(Patient patient, LocalDocument document, FeedTrace trace);
}

/// <inheritdoc/>
internal sealed class MemoryFeedRegister : IFeedRegister
{
    private readonly ConcurrentDictionary<(string Patient, string Document), FeedTrace> _traces = new();

    /// <inheritdoc/>
    public FeedTrace? Of(Patient patient, LocalDocument document) => _traces.GetValueOrDefault((patient.Id, document.Id));

    /// <inheritdoc/>
    public void Note(Patient patient, LocalDocument document, FeedTrace trace) => _traces[(patient.Id, document.Id)] = trace;
}
