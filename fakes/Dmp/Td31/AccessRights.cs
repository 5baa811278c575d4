using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Whether a professional may look into a DMP.</summary>
internal static class AccessRights
{
    /// <summary>Why not; null when the professional may. The codes of an absence of authorisation and of a closed DMP are not public (simulé).</summary>
    public static RegistryError? Refusal(DmpView view, Vihf vihf) => Closed(view) ?? view.State switch
    {
        _ when vihf.IsUrgent && view.Patient.OpposesEmergencyAccess => new(RegistryErrors.Forbidden, "Le patient s'oppose à l'accès en urgence"),
        DmpState.OuvertNonAutorise when !vihf.IsUrgent => new(RegistryErrors.NoRight, "Le professionnel n'est pas autorisé sur ce DMP (simulé)"),
        _ => null,
    };

    /// <summary>Why nobody may write into it either; null when it is open.</summary>
    public static RegistryError? Closed(DmpView view) => view.State switch
    {
        DmpState.NonCree => new(RegistryErrors.UnknownPatient, "Aucun DMP pour ce patient"),
        DmpState.Ferme => new(RegistryErrors.Forbidden, "Le DMP de ce patient est fermé (simulé)"),
        _ => null,
    };
}
