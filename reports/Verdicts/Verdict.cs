namespace Conformance.Reports.Verdicts;

/// <summary>What is said of a preuve, and nothing else (DESIGN section 2).</summary>
public enum Verdict
{
    /// <summary>Every blocking check held, on something actually observed.</summary>
    Conforme,

    /// <summary>A blocking check was broken.</summary>
    NonConforme,

    /// <summary>The product never did what the preuve needs.</summary>
    NonObserve,

    /// <summary>Excluded by a profile or a condition, with the written justification.</summary>
    NonApplicable,

    /// <summary>Needs a person who has not spoken yet.</summary>
    AAttester,

    /// <summary>A named person attested.</summary>
    Atteste,

    /// <summary>The run cannot tell.</summary>
    Invalide,
}

/// <summary>Weight of a breach.</summary>
public enum Severity
{
    /// <summary>The REM asks it.</summary>
    Bloquant,

    /// <summary>Sensible, but the REM does not ask it.</summary>
    Avertissement,

    /// <summary>Good to know.</summary>
    Information,
}

/// <summary>What a check concluded.</summary>
public enum Outcome
{
    /// <summary>The rule held on something observed.</summary>
    Respecte,

    /// <summary>The rule was broken.</summary>
    Enfreint,

    /// <summary>Nothing to judge was seen.</summary>
    NonObserve,
}
