using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Search;

/// <summary>Searches the documents of a patient's DMP.</summary>
internal interface IDmpSearch
{
    /// <summary>The documents that meet every criterion.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not list them.</exception>
    Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation);
}

/// <summary>Lets the DMP search (TD3.1).</summary>
/// <param name="documents">Documents of the DMP.</param>
internal sealed class DmpSearch(IDmpDocuments documents) : IDmpSearch
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
        documents.FindAsync(caller, patient, criteria, cancellation);
}
