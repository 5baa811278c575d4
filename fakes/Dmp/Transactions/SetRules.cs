namespace Conformance.Fakes.Dmp;

/// <summary>What any submission must say of itself for a registry to keep it (ITI TF-3 4.2.3.3): one set, with a uniqueId, all for one patient.</summary>
internal static class SetRules
{
    public static IEnumerable<MetadataBreach> Check(Submission submission)
    {
        if (submission.Sets.Count != 1)
            yield return MetadataBreach.Refused("ITI TF-3 4.2.1/SubmissionSet", $"{submission.Sets.Count} lots (RegistryPackage) au lieu d'un seul", BatchRules.MetadataError);
        if (submission.Set is not { } set)
            yield break;

        if (string.IsNullOrEmpty(set.UniqueId))
            yield return MetadataBreach.Refused("ITI TF-3 4.2.3.3/uniqueId", "lot sans uniqueId", BatchRules.MetadataError);
        if (PatientIdentifier.Parse(set.PatientId) is not { } patient)
            yield return MetadataBreach.Refused("ITI TF-3 4.2.3.3/patientId", $"patientId du lot « {set.PatientId} » : pas un INS de la forme INS^^^&OID&ISO^NH", BatchRules.MetadataError);
        else
            foreach (var entry in submission.Entries.Where(entry => !IsOf(patient, entry)))
                yield return MetadataBreach.Refused("ITI TF-3 4.2.3.2/patientId", $"document « {entry.Id} » pour « {entry.PatientId} », lot pour « {patient.Cx} »", "XDSPatientIdDoesNotMatch");
    }

    private static bool IsOf(PatientIdentifier patient, DocumentEntry entry) => PatientIdentifier.Parse(entry.PatientId) == patient;
}
