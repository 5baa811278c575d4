namespace Conformance.Fakes.AnnuaireSante;

/// <summary>What the Annuaire does with a search parameter that it does not have. ANS's documentation and the source of its server differ.</summary>
public enum UnknownParameters
{
    /// <summary>400, as the documentation suggests.</summary>
    Refused,

    /// <summary>500, as the published source does.</summary>
    ServerError,

    /// <summary>Noted, and left out of the search.</summary>
    Ignored,
}
