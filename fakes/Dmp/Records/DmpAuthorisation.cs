namespace Conformance.Fakes.Dmp;

/// <summary>A professional whom a patient authorised, or blocked.</summary>
/// <param name="Professional">NameID of the VIHF: 8 and the RPPS …</param>
/// <param name="Since">When it was given.</param>
public sealed record DmpAuthorisation(string Professional, DateTimeOffset Since)
{
    /// <summary>When it runs out; null when it does not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether the patient blocked the professional.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether the professional is the patient's treating doctor.</summary>
    public bool IsTreatingDoctor { get; init; }

    /// <summary>Name of the professional; null when nobody said it.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the professional may look into the DMP at an instant.</summary>
    public bool IsValid(DateTimeOffset instant) => !IsForbidden && !(Until <= instant);
}
