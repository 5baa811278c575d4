using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a TD2.1 brings: metadata, and documents.</summary>
/// <param name="Submission">Metadata.</param>
/// <param name="Documents">Documents, in order.</param>
internal sealed record ReceivedBatch(Submission Submission, IReadOnlyList<ReceivedContent> Documents)
{
    public static readonly XName Root = Ns.Xds + "ProvideAndRegisterDocumentSetRequest";

    /// <summary>Patient of the batch: that of its submission set, else of its first entry that names one.</summary>
    public PatientIdentifier? Patient =>
        PatientIdentifier.Parse(Submission.Set?.PatientId) ?? Submission.Entries.Select(entry => PatientIdentifier.Parse(entry.PatientId)).FirstOrDefault(patient => patient is not null);

    /// <summary>Content of each document that has one, by id; ids compare without case because official messages do not agree on theirs.</summary>
    public IReadOnlyDictionary<string, DocumentContent> Contents { get; } = Documents
        .Where(document => document.Content is not null)
        .GroupBy(document => document.Id, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Content!, StringComparer.OrdinalIgnoreCase);

    public static ReceivedBatch Read(XElement body, IReadOnlyDictionary<string, DocumentContent> parts) =>
        new(Submission.Read(body), [.. body.Elements(Ns.Xds + "Document").Select(document => ReceivedContent.Read(document, parts))]);
}
