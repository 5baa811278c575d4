using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Access;

/// <summary>Checks what the DMP lets a professional do with a patient's documents.</summary>
internal interface IAccessRights
{
    /// <summary>Asks the DMP, in the name of the professional.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not say.</exception>
    Task<DmpStatus> CheckAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}

/// <summary>Asks the DMP before each consultation (TD0.2).</summary>
/// <param name="dmp">Way to the DMP.</param>
internal sealed class AccessRights(DmpGateway dmp) : IAccessRights
{
    /// <inheritdoc/>
    public Task<DmpStatus> CheckAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => dmp.ReadAsync(caller, patient, cancellation);
}
