namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>Levels of visibility that a document may lack.</summary>
public enum Visibility
{
    /// <summary>Not visible to the patient.</summary>
    Patient,

    /// <summary>Not visible to the legal representatives.</summary>
    RepresentantsLegaux,
}

/// <summary>Names of the levels on the wire and for people.</summary>
internal static class Visibilities
{
    /// <summary>Code of TRE_A07 that says so.</summary>
    public static string Code(this Visibility level) => level is Visibility.Patient ? "INVISIBLE_PATIENT" : "INVISIBLE_REPRESENTANTS_LEGAUX";

    public static string Label(this Visibility level) => level is Visibility.Patient ? "invisibles au patient" : "invisibles aux représentants légaux";
}
