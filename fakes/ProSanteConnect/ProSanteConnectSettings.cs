namespace Conformance.Fakes.ProSanteConnect;

/// <summary>How a Pro Santé Connect starts.</summary>
public sealed record ProSanteConnectSettings
{
    /// <summary>Loopback port; 0 picks a free one.</summary>
    public int Port { get; init; }
}
