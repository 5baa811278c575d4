using System.Globalization;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What a search for documents in force would list, in the journal's words.</summary>
internal static class ServedDocuments
{
    public static IReadOnlyList<DmpDocumentServed> Of(Registry registry) => [.. registry.Documents.Where(document => document.IsListed).Select(Served)];

    private static DmpDocumentServed Served(RegisteredDocument document) => new(document.UniqueId, document.Entry.Title, document.Restrictions)
    {
        TypeCode = document.Entry.TypeCode?.Value ?? "",
        TypeLabel = document.Entry.TypeCode?.Label ?? "",
        ClassCode = document.Entry.ClassCode?.Value ?? "",
        ClassLabel = document.Entry.ClassCode?.Label ?? "",
        Institution = document.Entry.Authors.SelectMany(author => author.InstitutionIds).FirstOrDefault() ?? "",
        WrittenAt = Instant(document.Entry.Slot("creationTime")),
        Content = ServedContent.Of(document.Content.Bytes),
    };

    private static DateTimeOffset? Instant(IReadOnlyList<string> slot) =>
        slot is [var text, ..] && DateTimeOffset.TryParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
