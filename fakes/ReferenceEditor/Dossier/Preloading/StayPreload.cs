using ReferenceEditor.Administration;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Preloading;

/// <summary>Says whether the documents of a patient's DMP may be loaded for a professional.</summary>
internal interface IPreloadRight
{
    /// <summary>Asks.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not say.</exception>
    Task<bool> IsOpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}

/// <summary>Asks the DMP itself (TD0.2).</summary>
/// <param name="status">State of the DMP.</param>
internal sealed class AskedRight(IDmpStatusSource status) : IPreloadRight
{
    /// <inheritdoc/>
    public async Task<bool> IsOpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
        await status.ReadAsync(caller, patient, cancellation) is DmpStatus.OuvertAutorise;
}

/// <summary>Loads documents of the DMP at the beginning of a stay, in the name of the professional in charge.</summary>
internal sealed class StayPreload(IPreloadRight right, IDmpDocuments dmp, IPreloadFilter filter, PreloadSettings settings, IPreloadStore store, ProductClock clock)
{
    /// <summary>Loads what the criteria ask for.</summary>
    /// <returns>How many documents were loaded; null when the DMP is not open to the professional.</returns>
    /// <exception cref="DmpUnavailableException">The DMP did not answer.</exception>
    public async Task<int?> BeginStayAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        if (!patient.IsQualified || !await right.IsOpenAsync(caller, patient, cancellation))
            return null;
        var wanted = (await dmp.FindAsync(caller, patient, DmpCriteria.None, cancellation)).Where(document => filter.Admits(settings.Criteria, document)).ToList();
        foreach (var document in wanted)
            store.Keep(new PreloadedDocument(patient.Id, document, (await dmp.RetrieveAsync(caller, patient, document, cancellation)).Bytes, clock.Now));
        return wanted.Count;
    }
}
