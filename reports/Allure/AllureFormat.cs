using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Reports.Allure;

/// <summary>Allure's documented result format, as far as it is written here. Instants are milliseconds since 1970, UTC.</summary>
internal static class AllureFormat
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}

/// <summary>Statuses of a result or a step.</summary>
internal enum AllureStatus
{
    Passed,
    Failed,
    Broken,
    Skipped,
}

/// <summary>A file <c>&lt;uuid&gt;-result.json</c>.</summary>
internal sealed record AllureResult
{
    public required Guid Uuid { get; init; }
    public required string HistoryId { get; init; }
    public required string TestCaseId { get; init; }
    public required string FullName { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }
    public required AllureStatus Status { get; init; }
    public AllureStatusDetails? StatusDetails { get; init; }
    public string Stage { get; init; } = "finished";
    public required long Start { get; init; }
    public required long Stop { get; init; }
    public required IReadOnlyList<AllureLabel> Labels { get; init; }
    public required IReadOnlyList<AllureStep> Steps { get; init; }
    public IReadOnlyList<AllureAttachment> Attachments { get; init; } = [];
    public IReadOnlyList<AllureParameter> Parameters { get; init; } = [];
}

/// <summary>A step, or what was seen during one.</summary>
internal sealed record AllureStep
{
    public required string Name { get; init; }
    public required AllureStatus Status { get; init; }
    public string Stage { get; init; } = "finished";
    public required long Start { get; init; }
    public required long Stop { get; init; }
    public IReadOnlyList<AllureStep> Steps { get; init; } = [];
    public IReadOnlyList<AllureAttachment> Attachments { get; init; } = [];
    public IReadOnlyList<AllureParameter> Parameters { get; init; } = [];
}

internal sealed record AllureStatusDetails(string Message, string? Trace);

internal sealed record AllureLabel(string Name, string Value);

/// <summary>A parameter; an excluded one does not tell a test from another in Allure's history.</summary>
internal sealed record AllureParameter(string Name, string Value, bool? Excluded = null);

internal sealed record AllureAttachment(string Name, string Source, string Type);
