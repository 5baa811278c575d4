namespace Conformance.Fakes.Dmp;

/// <summary>The patient of a message is the one that its VIHF gives access to.</summary>
internal static class PatientRules
{
    public static IEnumerable<Breach> Check(Vihf vihf, PatientIdentifier? asked) =>
        asked is null || vihf.Patient is not { } patient || (patient.Matricule == asked.Matricule && patient.Oid == asked.Oid)
            ? []
            : [Breach.Refused($"VIHF/{VihfAttributes.ResourceId}", $"message pour {asked.Cx}, VIHF pour {patient.Cx}", Faults.WrongResource)];
}
