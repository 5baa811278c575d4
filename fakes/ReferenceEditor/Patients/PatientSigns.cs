using ReferenceEditor.Variants;

namespace ReferenceEditor.Patients;

/// <summary>Signs beside a patient's data.</summary>
internal static class PatientSigns
{
    public static Sign IdentitySign(this Patient patient) =>
        new(patient.IsQualified ? "identite-qualifiee" : "identite-non-qualifiee", patient.IdentityLabel, patient.IsQualified ? Tone.Favorable : Tone.Prudence);
}
