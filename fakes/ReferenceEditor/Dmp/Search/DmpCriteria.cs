using System.Globalization;

namespace ReferenceEditor.Dmp.Search;

/// <summary>What is asked of documents; what is null is not asked.</summary>
internal sealed record DmpCriteria
{
    /// <summary>Every document.</summary>
    public static DmpCriteria None { get; } = new();

    /// <summary>typeCode.</summary>
    public string? Type { get; init; }

    /// <summary>classCode.</summary>
    public string? Class { get; init; }

    /// <summary>First day of creation, in Paris.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of creation, in Paris.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The criteria as the DMP takes them, by parameter; times are UTC, and the last one is left out.</summary>
    public IEnumerable<(string Parameter, string Value)> Slots()
    {
        if (Class is not null)
            yield return ("$XDSDocumentEntryClassCode", $"('{Class}^^1.2.250.1.213.1.1.4.1')");
        if (Type is not null)
            yield return ("$XDSDocumentEntryTypeCode", $"('{Type}^^2.16.840.1.113883.6.1')");
        if (From is { } from)
            yield return ("$XDSDocumentEntryCreationTimeFrom", Instant(from));
        if (To is { } to)
            yield return ("$XDSDocumentEntryCreationTimeTo", Instant(to.AddDays(1)));
    }

    private static string Instant(DateOnly day) => Screens.LocalTime.StartOf(day).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
