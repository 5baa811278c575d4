using ReferenceEditor.Accounts;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Patients;

/// <summary>What the banner shows of an identity.</summary>
/// <param name="Sign">Sign of its status.</param>
/// <param name="Folded">Whether the user must unfold it.</param>
internal sealed record IdentityMark(Sign Sign, bool Folded = false);

/// <summary>Marks a patient's identity in the banner of the screens about them.</summary>
internal interface IIdentityMarks
{
    /// <summary>The mark of a patient's identity; null to show none.</summary>
    IdentityMark? Of(CurrentSession session, Patient patient);
}

/// <summary>The status that the product holds, in the words of its variant.</summary>
/// <param name="settings">Settings of the product.</param>
internal sealed class IdentityMarks(ReferenceEditorSettings settings) : IIdentityMarks
{
    /// <inheritdoc/>
    public IdentityMark? Of(CurrentSession session, Patient patient) => new(patient.IdentitySign() with { Label = Label(patient) });

    private string Label(Patient patient) => (settings.Variant, patient.Identity) switch
    {
        (ScreenVariant.Cartes, IdentityStatus.Qualifiee) => "INS qualifiée",
        (ScreenVariant.Cartes, IdentityStatus.Recuperee) => "INS à vérifier",
        (ScreenVariant.Cartes, IdentityStatus.Validee) => "Traits vérifiés, sans INS",
        (ScreenVariant.Cartes, _) => "Traits à vérifier",
        _ => patient.IdentityLabel,
    };
}
