using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP holds for a patient.</summary>
/// <param name="patient">Patient, as the harness described it.</param>
/// <param name="registry">Its documents.</param>
internal sealed class Holding(DmpPatient patient, Registry registry)
{
    public DmpPatient Patient => patient;

    public Registry Registry { get; set; } = registry;

    /// <summary>State that was last journaled.</summary>
    public DmpState State { get; set; } = patient.State;

    public DmpView View => new(patient, patient.State, Registry);
}
