using ReferenceEditor.Patients;

namespace ReferenceEditor.Documents;

/// <summary>Says whose documents may leave for the DMP.</summary>
internal interface IFeedGate
{
    bool Opens(Patient patient);
}

/// <summary>Those of patients whose INS is qualified.</summary>
internal sealed class QualifiedIdentities : IFeedGate
{
    /// <inheritdoc/>
    public bool Opens(Patient patient) => patient.IsQualified;
}
