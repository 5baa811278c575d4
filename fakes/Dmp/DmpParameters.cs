namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP tells every software in its parameter file, to be read at least once a week (EX_GEN-1540).</summary>
public sealed record DmpParameters
{
    /// <summary>fonctions-gestion-mineurs: whether software offers the functions for minors.</summary>
    public bool HandlesMinors { get; init; } = true;

    /// <summary>age-majorite, in years.</summary>
    public int AgeOfMajority { get; init; } = 18;

    /// <summary>cumul-invisible_patient-masque_ps: whether a document may be hidden from the patient and from professionals at once.</summary>
    public bool AllowsBothRestrictions { get; init; }
}
