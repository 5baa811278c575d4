using Conformance.Fakes.Dmp;

namespace Conformance.Fakes;

/// <summary>How the national services are started.</summary>
public sealed record ServicesSettings
{
    /// <summary>Loopback port by service: dmp, annuaire, psc, smtp. One that is not named, or is 0, gets a free one.</summary>
    public IReadOnlyDictionary<string, int> Ports { get; init; } = new Dictionary<string, int>();

    /// <summary>What becomes of requests that break a rule.</summary>
    public Strictness Strictness { get; init; } = Strictness.Exact;

    /// <summary>The structure under test, by which the DMP tells the legal entity from its sites; null when it is not known.</summary>
    public DmpStructure? Structure { get; init; }

    /// <summary>Port of a service.</summary>
    internal int PortOf(string service) => Ports.GetValueOrDefault(service);
}
