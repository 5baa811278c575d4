using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Access;

/// <summary>Sets the individual authorisation of a professional on a patient's DMP.</summary>
internal interface IHabilitations
{
    /// <summary>Authorises the professional in whose name it is asked.</summary>
    /// <exception cref="DmpUnavailableException">The DMP refused it.</exception>
    Task AuthoriseAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}
