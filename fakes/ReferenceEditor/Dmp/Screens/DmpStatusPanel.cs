using ReferenceEditor.Patients;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>What the patient's file shows of the DMP: a sign, or why there is none.</summary>
/// <param name="Sign">Sign of the state; null when it is not known.</param>
/// <param name="Message">Why it is not known.</param>
/// <param name="Detail">What helps support find out why.</param>
/// <param name="OnDemand">Whether the user must ask for it first.</param>
internal sealed record DmpStatusView(Sign? Sign, string? Message = null, string? Detail = null, bool OnDemand = false);

/// <summary>Fills the DMP panel of the patient's file.</summary>
internal interface IDmpStatusPanel
{
    /// <summary>What to show when the file opens; null to show nothing.</summary>
    /// <param name="asked">Whether the user asked for the state.</param>
    Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation);
}

/// <summary>Asks the DMP at each opening, for qualified identities only.</summary>
/// <param name="source">State of the DMP.</param>
/// <param name="signs">Signs of the states.</param>
internal sealed class DmpStatusPanel(IDmpStatusSource source, DmpSigns signs) : IDmpStatusPanel
{
    /// <inheritdoc/>
    public async Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation)
    {
        if (!patient.IsQualified)
            return new DmpStatusView(null, "INS non qualifiée : DMP non interrogé");
        try
        {
            return new DmpStatusView(signs.Of(await source.ReadAsync(caller, patient, cancellation)));
        }
        catch (DmpUnavailableException error)
        {
            return new DmpStatusView(null, error.Message, error.Detail);
        }
    }
}
