namespace Conformance.Fakes.Dmp;

/// <summary>The first identifier of the patient is the INS.</summary>
internal sealed class CdaPatientIdentity : ICdaRule
{
    private static readonly string[] Ins = ["1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.9", PatientIdentifier.TestOid, PatientIdentifier.DemonstrationOid];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (CdaHeader.At(header.Patient, "id") is not { } id)
            yield return new(RuleNames.CdaPatient, "recordTarget/patientRole/id absent");
        else if (!Ins.Contains(CdaHeader.Of(id, "root")))
            yield return new(RuleNames.CdaPatient, $"premier identifiant du patient de racine « {CdaHeader.Of(id, "root") ?? "absente"} », INS attendu");
        else if (CdaHeader.Of(id, "extension") is var matricule && matricule is not { Length: 15 })
            yield return new(RuleNames.CdaPatient, $"matricule INS « {matricule ?? "absent"} » : 15 caractères attendus");
    }
}
