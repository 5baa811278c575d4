namespace ReferenceEditor.Dmp.Feeding;

/// <summary>What kind of place the hospital is, in the codes of the DMP.</summary>
internal static class Site
{
    public static Coded Facility { get; } = new("SA01", "1.2.250.1.71.4.2.4", "TRE_R02", "Etablissement public de santé");

    public static Coded Setting { get; } = new("ETABLISSEMENT", "1.2.250.1.213.1.1.4.9", "practiceSettingCode", "Etablissement de santé");

    /// <summary>Kind of activity of a submission: full hospitalisation.</summary>
    public static Coded Activity { get; } = new("03", "1.2.250.1.213.2.2", "TRE_R209", "Hospitalisation complète");
}
