using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>Times are digits of HL7 (DTM), in UTC without an offset; those of a set and of a document's making go to the second.</summary>
internal sealed class Times : ISubmissionRule
{
    private static readonly string[] Forms = ["yyyy", "yyyyMM", "yyyyMMdd", "yyyyMMddHH", "yyyyMMddHHmm", "yyyyMMddHHmmss"];
    private static readonly string[] Slots = ["creationTime", "serviceStartTime", "serviceStopTime"];
    private static readonly TimeSpan Future = TimeSpan.FromDays(1);

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        Found(review.Submission).SelectMany(found => Judge(found.Place, found.Value, review.Now)).Concat(review.Submission.Documents.SelectMany(Order));

    private static IEnumerable<(string Place, string Value)> Found(Submission submission) =>
    [
        .. submission.Sets.Where(set => set.SubmissionTime is not null).Select(set => ($"submissionTime de {set.Id}", set.SubmissionTime!)),
        .. from entry in submission.Entries from name in Slots from value in entry.Slot(name) select ($"{name} de {entry.Id}", value),
    ];

    private static IEnumerable<MetadataBreach> Judge(string place, string value, DateTimeOffset now)
    {
        if (Read(value) is not { } time)
            yield return MetadataBreach.RefusedInOurWords(RuleNames.Time, $"{place} « {value} » : chiffres AAAAMMJJhhmmss en UTC attendus, sans décalage");
        else if (IsMaking(place) && time > now + Future)
            yield return MetadataBreach.Tolerated(RuleNames.FutureTime, $"{place} « {value} », après la réception du {now.UtcDateTime:yyyyMMddHHmmss}");
    }

    private static IEnumerable<MetadataBreach> Order(DocumentEntry entry)
    {
        if (First(entry, "serviceStartTime") is { } start && First(entry, "serviceStopTime") is { } stop && stop < start)
            yield return MetadataBreach.Tolerated(RuleNames.TimeOrder, $"{entry.Id} : serviceStopTime avant serviceStartTime");
    }

    private static bool IsMaking(string place) => !place.StartsWith("service", StringComparison.Ordinal);

    private static DateTimeOffset? First(DocumentEntry entry, string slot) => entry.Slot(slot).Select(Read).FirstOrDefault();

    private static DateTimeOffset? Read(string value) =>
        DateTimeOffset.TryParseExact(value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
