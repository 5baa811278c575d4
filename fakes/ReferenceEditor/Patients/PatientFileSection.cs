using ReferenceEditor.Accounts;

namespace ReferenceEditor.Patients;

/// <summary>A part of the patient's file: a partial page that is given the patient.</summary>
/// <param name="Partial">Name of the partial page.</param>
/// <param name="Order">Rank in the file, lowest first.</param>
internal sealed record PatientFileSection(string Partial, int Order)
{
    /// <summary>Which professionals are shown it; all unless said otherwise.</summary>
    public Func<Professional, bool> Concerns { get; init; } = _ => true;
}
