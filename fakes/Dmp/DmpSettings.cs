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

    /// <summary>What its parameter file says.</summary>
    public DmpParameters Parameters { get; init; } = new();

    /// <summary>How long a VIHF opens Web-PS (EX_AIR-040).</summary>
    public TimeSpan WebPsLife { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The structure under test; null when nobody declared it, and then nothing tells a geographic FINESS from a juridical one.</summary>
    public DeclaredStructure? Structure { get; init; }

    /// <summary>Day from which documents that name the juridical entity alone are refused; null while they are noted. Announced for 2027, not fixed.</summary>
    public DateOnly? GeographicFinessRequiredFrom { get; init; }

    /// <summary>Whether a document may be hidden from the patient and from professionals at once (cumul-invisible_patient-masque_ps of param-lps).</summary>
    public bool AllowsMaskedAndInvisible { get; init; }

    /// <summary>
    /// Folder of the schematrons that documents are judged by, a checkout of ANS's tool or one of one's own; null for none. Unless it is set, it comes from the
    /// environment variable CONFORMANCE_SCHEMATRONS.
    /// </summary>
    public string? SchematronFolder { get; init; } = Environment.GetEnvironmentVariable("CONFORMANCE_SCHEMATRONS");

    /// <summary>Rules that batches are judged by, besides those of the registry.</summary>
    internal IReadOnlyList<ISubmissionRule> SubmissionRules { get; init; } = Dmp.SubmissionRules.All;
}
