namespace Conformance.Fakes.AnnuaireSante;

/// <summary>How an Annuaire Santé starts.</summary>
public sealed record AnnuaireSettings
{
    /// <summary>Loopback port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>Key that the clients must present; null draws one.</summary>
    public string? ApiKey { get; init; }

    /// <summary>What is done with a search parameter that the Annuaire does not have.</summary>
    public UnknownParameters UnknownParameters { get; init; } = UnknownParameters.Refused;
}
