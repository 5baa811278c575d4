using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Access;

/// <summary>Whether a professional may consult a patient's documents.</summary>
internal enum DmpAccess
{
    /// <summary>They may.</summary>
    Granted,

    /// <summary>They may once they confirm that the patient agrees.</summary>
    ToConfirm,

    /// <summary>The patient opposes it.</summary>
    Opposed,

    /// <summary>There is no open DMP.</summary>
    NoDmp,
}

/// <summary>Stands between a professional and the documents of the DMP.</summary>
internal interface IAccessDesk
{
    /// <summary>Whether the professional may consult.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not say.</exception>
    Task<DmpAccess> OpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);

    /// <summary>The professional confirms that the patient agrees.</summary>
    /// <exception cref="DmpUnavailableException">The DMP refused it.</exception>
    Task ConfirmAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}

/// <summary>Checks the right each time, and sets the authorisation (TD0.3) once it is confirmed, where none is and the patient opposes nothing.</summary>
/// <param name="rights">Rights of the professionals.</param>
/// <param name="habilitations">Authorisations that they ask for.</param>
internal sealed class AccessDesk(IAccessRights rights, IHabilitations habilitations) : IAccessDesk
{
    /// <inheritdoc/>
    public async Task<DmpAccess> OpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => await rights.CheckAsync(caller, patient, cancellation) switch
    {
        DmpStatus.OuvertAutorise => DmpAccess.Granted,
        DmpStatus.OuvertNonAutorise => DmpAccess.ToConfirm,
        DmpStatus.OuvertInterdit => DmpAccess.Opposed,
        _ => DmpAccess.NoDmp,
    };

    /// <inheritdoc/>
    public async Task ConfirmAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        if (await rights.CheckAsync(caller, patient, cancellation) is DmpStatus.OuvertNonAutorise)
            await habilitations.AuthoriseAsync(caller, patient, cancellation);
    }
}
