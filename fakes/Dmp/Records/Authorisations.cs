using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Who is authorised on which DMP. A patient's own state says it of every professional about whom nothing else is known.</summary>
/// <param name="clock">Clock by which authorisations run out.</param>
internal sealed class Authorisations(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Dictionary<string, DmpAuthorisation?>> _byPatient = [];
    private readonly Dictionary<string, DateTimeOffset> _start = [];

    /// <summary>Begins with those that a patient is served with.</summary>
    public void Begin(DmpPatient patient)
    {
        lock (_gate)
        {
            _start[patient.Ins] = clock.GetUtcNow();
            _byPatient[patient.Ins] = patient.Authorisations.ToDictionary(given => given.Professional, DmpAuthorisation? (given) => given);
        }
    }

    /// <summary>A professional's authorisation; null without one.</summary>
    public DmpAuthorisation? Of(DmpPatient patient, string professional)
    {
        lock (_gate)
            return _byPatient.GetValueOrDefault(patient.Ins)?.TryGetValue(professional, out var known) is true ? known : ByDefault(patient, professional);
    }

    /// <summary>Every authorisation of a patient about which something is known.</summary>
    public IReadOnlyList<DmpAuthorisation> Of(DmpPatient patient)
    {
        lock (_gate)
            return [.. (_byPatient.GetValueOrDefault(patient.Ins)?.Values ?? Enumerable.Empty<DmpAuthorisation?>()).OfType<DmpAuthorisation>()];
    }

    /// <summary>Keeps a professional's authorisation; null takes it away.</summary>
    public void Keep(DmpPatient patient, string professional, DmpAuthorisation? authorisation)
    {
        lock (_gate)
            _byPatient[patient.Ins][professional] = authorisation;
    }

    /// <summary>A DMP as a professional finds it.</summary>
    public DmpView Seen(DmpView view, string professional)
    {
        var authorisation = Of(view.Patient, professional);
        return view with { State = StateOf(view.Patient, authorisation), Authorisation = authorisation };
    }

    /// <summary>State of a DMP towards the holder of an authorisation.</summary>
    public DmpState StateOf(DmpPatient patient, DmpAuthorisation? authorisation) => authorisation switch
    {
        _ when patient.State is DmpState.NonCree or DmpState.Ferme => patient.State,
        null => DmpState.OuvertNonAutorise,
        { IsForbidden: true } => DmpState.OuvertInterdit,
        _ => authorisation.IsValid(clock.GetUtcNow()) ? DmpState.OuvertAutorise : DmpState.OuvertExpire,
    };

    private DmpAuthorisation? ByDefault(DmpPatient patient, string professional)
    {
        var start = _start.GetValueOrDefault(patient.Ins, clock.GetUtcNow());
        return patient.State switch
        {
            DmpState.OuvertAutorise => new(professional, start),
            DmpState.OuvertExpire => new(professional, start.AddYears(-1)) { Until = start },
            DmpState.OuvertInterdit => new(professional, start) { IsForbidden = true },
            _ => null,
        };
    }
}
