using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>How the parameters of a stored query select (ITI TF-2 3.18.4.1.2.3): values of one slot are alternatives, slots of one name must all hold.</summary>
internal static class Criteria
{
    private const string Entry = StoredQuery.Entry;
    private const int LongestTime = 14;
    private const string EarliestTime = "00000101000000";

    /// <summary>Codes as « code^^system »; a system that is not written is not compared.</summary>
    public static bool AdmitsCode(this StoredQuery query, string parameter, IEnumerable<XdsCode> codes) =>
        query.Parameters[parameter].All(values => values.Count == 0 || values.Any(value => codes.Any(code => IsThat(code, value))));

    /// <summary>Texts, compared whole.</summary>
    public static bool AdmitsText(this StoredQuery query, string parameter, IEnumerable<string> texts) =>
        query.Parameters[parameter].All(values => values.Count == 0 || values.Intersect(texts).Any());

    /// <summary>Texts, where % stands for any text and _ for any character.</summary>
    public static bool AdmitsPattern(this StoredQuery query, string parameter, IEnumerable<string> texts) =>
        query.Parameters[parameter].All(values => values.Count == 0 || values.Any(value => texts.Any(text => Resembles(text, value))));

    /// <summary>Digits in UTC, at any precision: from is inclusive, to is exclusive. What has no time is in no range.</summary>
    public static bool AdmitsTime(this StoredQuery query, string parameter, string? time) =>
        (query.First($"{parameter}From") is not { } from || (time is not null && string.CompareOrdinal(Whole(time), Whole(from)) >= 0))
        && (query.First($"{parameter}To") is not { } to || (time is not null && string.CompareOrdinal(Whole(time), Whole(to)) < 0));

    /// <summary>Whether a document meets what FindDocuments and its kin ask for.</summary>
    public static bool Admits(this StoredQuery query, RegisteredDocument document)
    {
        var entry = document.Entry;
        return query.AdmitsText($"{Entry}Status", [document.Status])
            && query.AdmitsText($"{Entry}UniqueId", [document.UniqueId])
            && query.AdmitsCode($"{Entry}TypeCode", One(entry.TypeCode))
            && query.AdmitsCode($"{Entry}ClassCode", One(entry.ClassCode))
            && query.AdmitsCode($"{Entry}PracticeSettingCode", One(entry.PracticeSetting))
            && query.AdmitsCode($"{Entry}HealthcareFacilityTypeCode", One(entry.FacilityType))
            && query.AdmitsCode($"{Entry}EventCodeList", entry.EventCodes)
            && query.AdmitsContent(document)
            && query.AdmitsPattern($"{Entry}AuthorPerson", entry.Authors.Select(author => author.Person ?? ""))
            && query.AdmitsText($"{Entry}ReferenceIdList", entry.Slot("urn:ihe:iti:xds:2013:referenceIdList"))
            && query.AdmitsTime($"{Entry}CreationTime", First(entry, "creationTime"))
            && query.AdmitsTime($"{Entry}ServiceStartTime", First(entry, "serviceStartTime"))
            && query.AdmitsTime($"{Entry}ServiceStopTime", First(entry, "serviceStopTime"));
    }

    /// <summary>Whether a document meets what GetSubmissionSetAndContents may ask for.</summary>
    public static bool AdmitsContent(this StoredQuery query, RegisteredDocument document) =>
        query.AdmitsCode($"{Entry}FormatCode", One(document.Entry.FormatCode))
        && query.AdmitsCode($"{Entry}ConfidentialityCode", document.Entry.ConfidentialityCodes);

    private static bool IsThat(XdsCode code, string value)
    {
        var parts = value.Split("^^");
        return code.Value == parts[0] && (parts.Length < 2 || parts[1].Length == 0 || code.Scheme.Length == 0 || code.Scheme == parts[1]);
    }

    private static bool Resembles(string text, string pattern) => Regex.IsMatch(
        text,
        $"^{Regex.Escape(pattern).Replace("%", ".*", StringComparison.Ordinal).Replace("_", ".", StringComparison.Ordinal)}$",
        RegexOptions.NonBacktracking | RegexOptions.Singleline);

    private static string Whole(string time) => time.Length >= LongestTime ? time[..LongestTime] : time + EarliestTime[time.Length..];

    private static IEnumerable<XdsCode> One(XdsCode? code) => code is null ? [] : [code];

    private static string? First(DocumentEntry entry, string slot) => entry.Slot(slot) is [var first, ..] ? first : null;
}
