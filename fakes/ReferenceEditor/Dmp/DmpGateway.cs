using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Dmp.Log;
using ReferenceEditor.Dmp.Search;
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
    /// <summary>Lists the documents that meet every criterion, in the order of the DMP.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not list them.</exception>
    Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation);

    /// <summary>Retrieves a document.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not give it.</exception>
    Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation);
}

/// <summary>Asks the DMP itself, and writes in the log what it asks.</summary>
/// <param name="connection">Way to the DMP.</param>
/// <param name="users">Whom the VIHF names.</param>
/// <param name="contexts">How the VIHF declares the authentication.</param>
/// <param name="log">Log of the exchanges.</param>
/// <param name="once">What the request at hand asked already.</param>
/// <param name="clock">Clock.</param>
internal sealed class DmpGateway(DmpConnection connection, IVihfUsers users, IAuthenticationContexts contexts, IDmpLog log, OncePerRequest once, TimeProvider clock)
    : IDmpStatusSource, IDmpDocuments, IHabilitations, IDmpHistory
{
    /// <inheritdoc/>
    public Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
        once.DoAsync((caller.User.NationalId, patient.Id), async () =>
            Td02.Read((await CallAsync("TD0.2", Td02.Ask(InsOf(patient), Product.Name, clock.GetUtcNow()), caller, patient, cancellation)).Body));

    /// <inheritdoc/>
    public async Task AuthoriseAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
        Td03.Read((await CallAsync("TD0.3", Td03.Ask(), caller, patient, cancellation)).Body);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
        Td31.Read((await CallAsync("TD3.1", Td31.Ask(InsOf(patient), criteria), caller, patient, cancellation)).Body);

    /// <inheritdoc/>
    public async Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
        Td32.Read(await CallAsync("TD3.2", Td32.Ask(document), caller, patient, cancellation));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DmpEntryState>> ReadAsync(DmpCaller caller, Patient patient, IReadOnlyList<string> uniqueIds, CancellationToken cancellation) =>
        HistoryQuery.Read((await CallAsync("TD3.1", HistoryQuery.Ask(uniqueIds), caller, patient, cancellation)).Body);

    private static Ins InsOf(Patient patient) => new(patient.Ins, patient.InsOid);

    private Task<SoapAnswer> CallAsync(string transaction, SoapRequest request, DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        var subject = new VihfSubject(users.UserOf(caller).ToVihfUser(), contexts.ContextOf(caller), InsOf(patient));
        log.Record(caller.User.Login, transaction, patient.FullName);
        return connection.Transport.CallAsync(request, subject, cancellation);
    }
}
