using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>A patient's DMP as one professional finds it.</summary>
/// <param name="Patient">Patient, as the harness described it.</param>
/// <param name="State">State towards the professional.</param>
/// <param name="Registry">What it holds.</param>
internal sealed record DmpView(DmpPatient Patient, DmpState State, Registry Registry)
{
    /// <summary>The professional's authorisation; null without one.</summary>
    public DmpAuthorisation? Authorisation { get; init; }

    /// <summary>Whether the professional is the patient's treating doctor.</summary>
    public bool IsTreatingDoctor => Authorisation is { IsTreatingDoctor: true };

    public bool IsOpen => State is not (DmpState.NonCree or DmpState.Ferme);

    /// <summary>The DMP of a patient that the harness never gave: none, but in the sandbox an open one.</summary>
    public static DmpView Stranger(string ins, Strictness strictness, Repository repository)
    {
        var state = strictness is Strictness.Sandbox ? DmpState.OuvertAutorise : DmpState.NonCree;
        return new(new DmpPatient(ins, state, []), state, Registry.Empty(ins, repository));
    }
}
