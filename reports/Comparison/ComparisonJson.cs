using System.Text.Json;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Comparison;

/// <summary>A comparison as JSON, for a program.</summary>
public static class ComparisonJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "conformance-comparison/1";

    private static readonly JsonSerializerOptions Indented = new(JournalFormat.Json) { WriteIndented = true };

    /// <summary>One document.</summary>
    public static string Of(RunComparison comparison) => JsonSerializer.Serialize(
        new
        {
            Format,
            comparison.Exit,
            comparison.Before,
            comparison.After,
            comparison.Context,
            Counts = comparison.Counts.Select(count => new { count.Movement, count.Count }),
            Reserves = comparison.Reserved.Select(count => new { count.Kind, count.Count }),
            Preuves = comparison.Changes,
            comparison.Rules,
        },
        Indented) + "\n";
}
