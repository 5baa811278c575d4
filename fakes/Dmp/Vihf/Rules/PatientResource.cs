namespace Conformance.Fakes.Dmp;

/// <summary>resource-id: the INS of the patient, of a test environment.</summary>
internal sealed class PatientResource : IVihfRule
{
    private const string Rule = $"VIHF/{VihfAttributes.ResourceId}";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged.Vihf.Attribute(VihfAttributes.ResourceId) is not { Length: > 0 } resource)
            yield break;
        if (judged.Vihf.Patient is not { } patient)
            yield return Breach.Refused(Rule, $"« {resource} » n'est pas un INS de la forme INS^^^&OID&ISO^NH", Faults.WrongResource);
        else if (!patient.IsForTests)
            yield return Breach.Refused(Rule, $"OID {patient.Oid} : {(patient.IsNia ? "le DMP ne reçoit pas de NIA" : "ce n'est pas celui des INS de test")}", Faults.WrongResource);
        else if (!patient.HasItsKey)
            yield return Breach.Tolerated(Rule, $"INS {patient.Matricule} dont la clé est fausse");
    }
}
