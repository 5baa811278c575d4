using System.Globalization;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What a search for documents in force would list, in the journal's words.</summary>
internal static class ServedDocuments
{
    /// <summary>What a patient's DMP is served with.</summary>
    public static DmpServed Of(DmpState state, Registry registry) => new(registry.Ins, state, [.. Listed(registry).Select(Served)]);

    /// <summary>What changes in it: all of it when what stays is not at the head of what comes.</summary>
    public static JournalFact Between(Registry before, DmpState state, Registry after)
    {
        var (listed, next) = (Listed(before), Listed(after));
        var head = listed.Zip(next).TakeWhile(pair => pair.First == pair.Second).Count();
        return Between(listed[head..], next[head..]) is var (added, removed) ? new DmpChanged(after.Ins, state, added, removed) : Of(state, after);
    }

    private static (IReadOnlyList<DmpDocumentServed> Added, IReadOnlyList<string> Removed)? Between(List<RegisteredDocument> listed, List<RegisteredDocument> next)
    {
        var stays = listed.Intersect(next).ToList();
        return next.Take(stays.Count).SequenceEqual(stays)
            ? ([.. next.Skip(stays.Count).Select(Served)], [.. listed.Except(stays).Select(document => document.UniqueId)])
            : null;
    }

    private static List<RegisteredDocument> Listed(Registry registry) => [.. registry.Documents.Where(document => document.IsListed)];

    private static DmpDocumentServed Served(RegisteredDocument document) => new(document.UniqueId, document.Entry.Title, document.Restrictions)
    {
        TypeCode = document.Entry.TypeCode?.Value ?? "",
        TypeLabel = document.Entry.TypeCode?.Label ?? "",
        ClassCode = document.Entry.ClassCode?.Value ?? "",
        ClassLabel = document.Entry.ClassCode?.Label ?? "",
        Institution = document.Entry.Authors.SelectMany(author => author.InstitutionIds).FirstOrDefault() ?? "",
        WrittenAt = Instant(document.Entry.Slot("creationTime")),
        Content = ServedContent.Of(document.Content.Outline),
    };

    private static DateTimeOffset? Instant(IReadOnlyList<string> slot) =>
        slot is [var text, ..] && DateTimeOffset.TryParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
