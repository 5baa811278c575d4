namespace Conformance.Fakes;

/// <summary>What a national service does with a request that breaks its rules.</summary>
public enum Strictness
{
    /// <summary>Refuses what the real service would refuse.</summary>
    Exact,

    /// <summary>Answers everything that can be read, notes each broken rule, and gives a patient that it does not know an open, authorised DMP.</summary>
    Sandbox,
}
