namespace Conformance.Reports.Ledger;

/// <summary>Something that a run and its ledger do not agree on.</summary>
/// <param name="Kind">What.</param>
/// <param name="Preuve">Canonical id.</param>
/// <param name="Text">What, why and what to do, in French.</param>
public sealed record LedgerProblem(LedgerProblemKind Kind, string Preuve, string Text);

/// <summary>Ways in which a run and its ledger disagree.</summary>
public enum LedgerProblemKind
{
    /// <summary>Non-conforme, and nobody expected it.</summary>
    UnexpectedFailure,

    /// <summary>Nobody saw or attested it, and nobody expected that.</summary>
    UnexpectedSilence,

    /// <summary>The run cannot tell: no ledger may expect that.</summary>
    Invalid,

    /// <summary>It fails, but not as expected.</summary>
    FailsOtherwise,

    /// <summary>It no longer fails: the expectation must go.</summary>
    Vanished,

    /// <summary>Its deadline has passed.</summary>
    Expired,

    /// <summary>The run did not judge it.</summary>
    NotJudged,

    /// <summary>The catalogue has no such preuve.</summary>
    Unknown,
}
