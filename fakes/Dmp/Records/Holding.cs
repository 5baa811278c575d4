using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP holds for a patient, and towards whom.</summary>
/// <param name="patient">Patient, as the harness described it.</param>
/// <param name="registry">Its documents.</param>
internal sealed class Holding(DmpPatient patient, Registry registry)
{
    private readonly Dictionary<string, DmpState> _authorisations = [];

    public DmpPatient Patient => patient;

    public Registry Registry { get; set; } = registry;

    /// <summary>State that was last journaled.</summary>
    public DmpState State { get; private set; } = patient.State;

    public DmpState StateFor(string professional) => _authorisations.GetValueOrDefault(professional, patient.State);

    public DmpView ViewFor(string professional) => new(patient, StateFor(professional), Registry) { IsTreatingDoctor = patient.TreatingDoctors.Contains(professional) };

    public void Authorise(string professional, DmpState state)
    {
        _authorisations[professional] = state;
        State = state;
    }
}
