using System.Security.Cryptography;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the journal keeps of a batch.</summary>
internal static class BatchFacts
{
    public static DmpBatchReceived Of(ReceivedBatch batch, string? user, bool accepted)
    {
        var set = batch.Submission.Set;
        return new(batch.Patient?.Matricule, user, accepted, set?.UniqueId, Authors(set?.Authors ?? []), [.. batch.Submission.Documents.Select(entry => Document(batch, entry))]);
    }

    private static DmpDocumentReceived Document(ReceivedBatch batch, DocumentEntry entry)
    {
        var content = batch.Contents.GetValueOrDefault(entry.Id);
        var header = content is null ? null : JournaledHeader.Read(content.Outline);
        return new(
            entry.UniqueId, entry.Title, entry.TypeCode?.Value, entry.ClassCode?.Value, entry.FormatCode?.Value,
            [.. entry.ConfidentialityCodes.Select(code => code.Value).Where(code => code != "N")], Authors(entry.Authors))
        {
            CreationTime = First(entry, "creationTime"),
            ServiceStart = First(entry, "serviceStartTime"),
            ServiceStop = First(entry, "serviceStopTime"),
            Replaces = batch.Submission.Associations.FirstOrDefault(link => link.Type == Association.Replaces && link.Source == entry.Id)?.Target,
            CdaCode = header?.Code,
            CdaServiceStart = header?.ServiceStart,
            CdaEffectiveTime = header?.EffectiveTime,
            CdaAuthors = header?.Authors ?? [],
            CdaInstitutions = header?.Institutions ?? [],
            Sha256 = content is null ? null : Convert.ToHexStringLower(content.Digest(HashAlgorithmName.SHA256)),
        };
    }

    private static IReadOnlyList<DmpAuthorReceived> Authors(IReadOnlyList<XdsAuthor> authors) =>
        [.. authors.Select(author => new DmpAuthorReceived(author.PersonId, [.. author.InstitutionIds]))];

    private static string? First(DocumentEntry entry, string slot) => entry.Slot(slot) is [var first, ..] ? first : null;
}
