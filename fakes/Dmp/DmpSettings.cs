namespace Conformance.Fakes.Dmp;

/// <summary>How a DMP is served.</summary>
public sealed record DmpSettings
{
    /// <summary>Port on the loopback; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>What becomes of a request that breaks the rules.</summary>
    public Strictness Strictness { get; init; } = Strictness.Exact;

    /// <summary>Largest batch that the repository takes, in bytes.</summary>
    public long LargestBatch { get; init; } = 300 * 1024 * 1024;

    /// <summary>How far a product's clock may be from ours.</summary>
    public TimeSpan ClockTolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a VIHF without Conditions is taken. No public source gives the DMP's own limit.</summary>
    public TimeSpan AssertionLife { get; init; } = TimeSpan.FromHours(1);
}
