using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>What came of asking for access to a DMP.</summary>
/// <param name="Access">The access; null when the DMP did not say.</param>
/// <param name="Trouble">Why it did not; null when it did.</param>
internal sealed record AccessAnswer(DmpAccess? Access, DmpUnavailableException? Trouble)
{
    /// <summary>Whether documents may be shown.</summary>
    public bool Granted => Access is DmpAccess.Granted;
}

/// <summary>The access of the professional at work to a patient's DMP.</summary>
/// <param name="desk">Access to the DMP.</param>
/// <param name="session">Session at hand.</param>
internal sealed class ConsultationDesk(IAccessDesk desk, CurrentSession session)
{
    /// <summary>Whether the professional may consult.</summary>
    public Task<AccessAnswer> OpenAsync(Patient patient, CancellationToken cancellation) =>
        TryAsync(() => desk.OpenAsync(DmpCaller.Of(session), patient, cancellation));

    /// <summary>The professional confirms that the patient agrees.</summary>
    public Task<AccessAnswer> ConfirmAsync(Patient patient, CancellationToken cancellation) => TryAsync(async () =>
    {
        await desk.ConfirmAsync(DmpCaller.Of(session), patient, cancellation);
        return DmpAccess.Granted;
    });

    private static async Task<AccessAnswer> TryAsync(Func<Task<DmpAccess>> ask)
    {
        try
        {
            return new AccessAnswer(await ask(), null);
        }
        catch (DmpUnavailableException trouble)
        {
            return new AccessAnswer(null, trouble);
        }
    }
}
