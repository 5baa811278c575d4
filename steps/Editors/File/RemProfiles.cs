namespace Conformance.Steps.Editors.File;

/// <summary>Profiles of the REM for a DPI.</summary>
public static class RemProfiles
{
    /// <summary>The profile that every product answers to.</summary>
    public const string General = "Général";

    /// <summary>Every profile, as the REM names it.</summary>
    public static IReadOnlyList<string> All { get; } =
        [General, "IAM", "IE Usagers", "IE ASPM", "Prestations d'hébergement ou Saas", "Equipements mobiles"];
}
