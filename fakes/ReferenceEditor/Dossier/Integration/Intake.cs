using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Integration;

/// <summary>Fetches documents of the DMP for the record.</summary>
internal interface IIntake
{
    /// <summary>The documents with their content, as the record keeps them.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not give one.</exception>
    Task<IReadOnlyList<RecordDocument>> FetchAsync(DmpCaller caller, Patient patient, IReadOnlyList<DmpDocument> documents, CancellationToken cancellation);
}

/// <summary>Each document from the DMP, one after the other.</summary>
/// <param name="dmp">Documents of the DMP.</param>
/// <param name="keeping">How they are kept.</param>
internal sealed class Intake(IDmpDocuments dmp, IKeeping keeping) : IIntake
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordDocument>> FetchAsync(DmpCaller caller, Patient patient, IReadOnlyList<DmpDocument> documents, CancellationToken cancellation)
    {
        var fetched = new List<RecordDocument>();
        foreach (var document in documents)
            fetched.Add(keeping.Keep(patient, document, await dmp.RetrieveAsync(caller, patient, document, cancellation)));
        return fetched;
    }
}
