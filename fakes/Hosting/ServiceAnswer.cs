using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Hosting;

/// <summary>What a national service answers, and what it noted of the request that it answers.</summary>
public sealed record ServiceAnswer
{
    /// <summary>HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>Media type of the body; null without a body.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes of the body.</summary>
    public MessageContent Body { get; init; } = MessageContent.Empty;

    /// <summary>Other headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Operation in the field's words, as <see cref="ExchangeRecorded.Operation"/> has it.</summary>
    public required string Operation { get; init; }

    /// <summary>What the request says, by name.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>Rules that the request broke.</summary>
    public IReadOnlyList<RuleNote> Notes { get; init; } = [];

    /// <summary>Whether the harness itself sent the request, to show that the recorder was alive.</summary>
    public bool Canary { get; init; }
}
