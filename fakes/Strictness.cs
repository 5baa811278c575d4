namespace Conformance.Fakes;

/// <summary>What a national service does with a request that breaks a rule.</summary>
public enum Strictness
{
    /// <summary>Answers as the real service would, refusals included.</summary>
    Exact,

    /// <summary>The sandbox: notes every broken rule but refuses nothing for it, and an unknown patient has an open, authorised DMP.</summary>
    Sandbox,
}
