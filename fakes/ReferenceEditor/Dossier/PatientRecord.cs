using System.Collections.Immutable;

namespace ReferenceEditor.Dossier;

/// <summary>The documents of the patients' records.</summary>
internal interface IPatientRecord
{
    /// <summary>The documents of a patient, in the order in which the record got them.</summary>
    IReadOnlyList<RecordDocument> Of(string patient);

    /// <summary>A document of a patient; null when the record has none such.</summary>
    RecordDocument? Find(string patient, string id);

    /// <summary>Puts a document into the record of its patient.</summary>
    void Add(RecordDocument document);

    /// <summary>Takes a document out of the record.</summary>
    void Remove(RecordDocument document);
}

/// <summary>Records kept in memory, which begin with what the hospital already had.</summary>
/// <param name="seed">What the records begin with.</param>
internal sealed class MemoryRecord(SeedDocuments seed) : IPatientRecord
{
    private ImmutableList<RecordDocument> _documents = [.. seed.All];

    /// <inheritdoc/>
    public IReadOnlyList<RecordDocument> Of(string patient) => [.. _documents.Where(document => document.PatientId == patient)];

    /// <inheritdoc/>
    public RecordDocument? Find(string patient, string id) => _documents.FirstOrDefault(document => document.PatientId == patient && document.Id == id);

    /// <inheritdoc/>
    public void Add(RecordDocument document) => ImmutableInterlocked.Update(ref _documents, documents => documents.Add(document));

    /// <inheritdoc/>
    public void Remove(RecordDocument document) => ImmutableInterlocked.Update(ref _documents, documents => documents.Remove(document));
}
