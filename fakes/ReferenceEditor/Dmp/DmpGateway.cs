using ReferenceEditor.Dossier.Versions;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp;

/// <summary>Says the state of a patient's DMP.</summary>
internal interface IDmpStatusSource
{
    /// <summary>Asks for the state, in the name of a professional.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not say.</exception>
    Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}

/// <summary>Gives the documents of a patient's DMP.</summary>
internal interface IDmpDocuments
{
    /// <summary>Lists the documents, in the order of the DMP.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not list them.</exception>
    Task<IReadOnlyList<DmpDocument>> ListAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);

    /// <summary>Retrieves a document.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not give it.</exception>
    Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation);
}

/// <summary>Asks the DMP itself, each time.</summary>
/// <param name="connection">Way to the DMP.</param>
/// <param name="users">Whom the VIHF names.</param>
/// <param name="contexts">How the VIHF declares the authentication.</param>
/// <param name="clock">Clock.</param>
internal sealed class DmpGateway(DmpConnection connection, IVihfUsers users, IAuthenticationContexts contexts, TimeProvider clock) : IDmpStatusSource, IDmpDocuments, IDmpHistory
{
    /// <inheritdoc/>
    public async Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
        Td02.Read((await CallAsync(Td02.Ask(InsOf(patient), Product.Name, clock.GetUtcNow()), caller, patient, cancellation)).Body);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DmpDocument>> ListAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
        Td31.Read((await CallAsync(Td31.Ask(InsOf(patient)), caller, patient, cancellation)).Body);

    /// <inheritdoc/>
    public async Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
        Td32.Read(await CallAsync(Td32.Ask(document), caller, patient, cancellation));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DmpEntryState>> ReadAsync(DmpCaller caller, Patient patient, IReadOnlyList<string> uniqueIds, CancellationToken cancellation) =>
        HistoryQuery.Read((await CallAsync(HistoryQuery.Ask(uniqueIds), caller, patient, cancellation)).Body);

    private static Ins InsOf(Patient patient) => new(patient.Ins, patient.InsOid);

    private Task<SoapAnswer> CallAsync(SoapRequest request, DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        var subject = new VihfSubject(users.UserOf(caller).ToVihfUser(), contexts.ContextOf(caller), InsOf(patient));
        return connection.Transport.CallAsync(request, subject, cancellation);
    }
}
