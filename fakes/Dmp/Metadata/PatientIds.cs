namespace Conformance.Fakes.Dmp;

/// <summary>The patient of a batch: an INS of tests, written as a CX, the same for the set and for each of its documents.</summary>
internal sealed class PatientIds : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) => [.. Found(review.Submission).SelectMany(Form), .. Others(review.Submission)];

    private static IEnumerable<(string Id, string Cx)> Found(Submission submission) =>
        submission.Sets.Select(set => (set.Id, set.PatientId)).Concat(submission.Entries.Select(entry => (entry.Id, entry.PatientId)))
            .Where(found => !string.IsNullOrEmpty(found.PatientId)).Select(found => (found.Id, found.PatientId!));

    private static IEnumerable<MetadataBreach> Form((string Id, string Cx) found)
    {
        if (PatientIdentifier.Parse(found.Cx) is not { } patient)
            yield return MetadataBreach.RefusedInOurWords(RuleNames.PatientId, $"{found.Id} : patientId « {found.Cx} » au lieu de la forme INS^^^&OID&ISO^NH");
        else if (!patient.IsForTests)
            yield return MetadataBreach.RefusedInOurWords(
                RuleNames.PatientId, $"{found.Id} : patientId d'OID {patient.Oid}{(patient.IsNia ? ", NIA que le DMP ne reçoit pas" : ", qui n'est pas celui des INS de test")}", RegistryErrors.UnknownPatient);
        else if (!patient.HasItsKey)
            yield return MetadataBreach.Tolerated(RuleNames.PatientKey, $"{found.Id} : patientId {patient.Matricule} dont la clé est fausse");
    }

    private static IEnumerable<MetadataBreach> Others(Submission submission) =>
        from entry in submission.Entries
        let mine = PatientIdentifier.Parse(entry.PatientId)
        let sets = PatientIdentifier.Parse(submission.Set?.PatientId)
        where mine is not null && sets is not null && (mine.Matricule != sets.Matricule || mine.Oid != sets.Oid)
        select MetadataBreach.RefusedInOurWords(RuleNames.SamePatient, $"{entry.Id} : patientId {mine.Cx}, lot pour {sets.Cx}", RegistryErrors.OtherPatient);
}
