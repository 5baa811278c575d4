using System.Security.Cryptography.X509Certificates;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Sends documents to a patient's DMP.</summary>
internal interface IDmpFeeding
{
    /// <summary>Submits documents in one batch.</summary>
    /// <returns>uniqueId of each document in the DMP, in the order given.</returns>
    /// <exception cref="DmpUnavailableException">The DMP did not register them.</exception>
    Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation);
}

/// <summary>Takes back documents of a patient's DMP.</summary>
internal interface IDmpDeletion
{
    /// <summary>Deletes a document that was fed by mistake.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not delete it.</exception>
    Task DeleteAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, CancellationToken cancellation);
}

/// <summary>Writes to the DMP, in the name of the structure and of the professional at work.</summary>
internal sealed class FeedingGateway(
    DmpConnection connection, IVihfUsers users, IAuthenticationContexts contexts, IHeaders headers, ICdaWriter cda, IEntryWriter entries, ISubmissionWriter submissions, TimeProvider clock)
    : IDmpFeeding, IDmpDeletion
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation)
    {
        var described = documents.Select(document => headers.Of(document, patient)).ToList();
        var contents = described.Zip(documents, (header, document) => new FedContent(header.UniqueId, cda.Write(header, document.Text))).ToList();
        var set = headers.Of(described, caller.User);
        var signature = BatchSignature.Sign(connection.Seal, $"S-{Guid.CreateVersion7(set.At)}", set.UniqueId, contents, set.At);
        var request = Td21.Submit(
            submissions.Write(set),
            [.. described.Select((header, rank) => entries.Write(header, Td21.IdOf(rank)))],
            contents,
            SignatureEntry.Write(set, Oids.New(clock), Signer(connection.Seal)),
            signature);
        Td21.Read((await CallAsync(request, caller, patient, cancellation)).Body);
        return [.. described.Select(header => header.UniqueId)];
    }

    /// <inheritdoc/>
    public Task DeleteAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, CancellationToken cancellation) =>
        SetStatusAsync(caller, patient, document, uniqueId, Td33.Deleted, cancellation);

    /// <summary>Gives a document of the DMP another status.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not.</exception>
    public async Task SetStatusAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, string status, CancellationToken cancellation)
    {
        var entry = Td33.ReadEntry((await CallAsync(Td33.AskEntry(uniqueId), caller, patient, cancellation)).Body);
        var set = headers.Of([headers.Of(document, patient)], caller.User);
        Td33.Read((await CallAsync(Td33.SetStatus(submissions.Write(set), entry, status), caller, patient, cancellation)).Body);
    }

    private static Organization Signer(X509Certificate2 seal)
    {
        var parts = seal.SubjectName.EnumerateRelativeDistinguishedNames().ToDictionary(part => part.GetSingleElementType().Value!, part => part.GetSingleElementValue() ?? "");
        return new Organization(parts.GetValueOrDefault("2.5.4.11", ""), parts.GetValueOrDefault("2.5.4.10", ""));
    }

    private Task<SoapAnswer> CallAsync(SoapRequest request, DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        var subject = new VihfSubject(users.UserOf(caller).ToVihfUser(), contexts.ContextOf(caller), new Ins(patient.Ins, patient.InsOid)) { Mode = "INDIRECTE" };
        return connection.Transport.CallAsync(request, subject, cancellation);
    }
}
