namespace ReferenceEditor.Annuaire;

/// <summary>Why the Annuaire Santé gave no result.</summary>
internal enum AnnuaireTrouble
{
    /// <summary>Too many calls in the same second.</summary>
    TooManyRequests,

    /// <summary>The service says that it is unavailable.</summary>
    Unavailable,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The service cannot be reached.</summary>
    Unreachable,

    /// <summary>The service refused the request or its key.</summary>
    Refused,

    /// <summary>The answer cannot be read.</summary>
    Unreadable,
}

/// <summary>The Annuaire Santé gave no usable answer.</summary>
internal sealed class AnnuaireException(AnnuaireTrouble trouble, string detail) : Exception(detail)
{
    /// <summary>Why.</summary>
    public AnnuaireTrouble Trouble { get; } = trouble;
}
