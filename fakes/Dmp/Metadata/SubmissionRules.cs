namespace Conformance.Fakes.Dmp;

/// <summary>Every rule that a batch is judged by (TD2.1, TD3.3).</summary>
internal static class SubmissionRules
{
    public static IReadOnlyList<ISubmissionRule> All { get; } =
    [
        new CodesOfTheDomain(),
        new CodingSchemes(),
        new TypeAgreesWithClass(),
        new ForbiddenFromSoftware(),
        new DischargeLetterLookAlikes(),
        new RequiredDocumentMetadata(),
        new RequiredSetMetadata(),
        new RegistryObjectForms(),
        new SlotForms(),
        new PatientIds(),
        new SourcePatients(),
        new UniqueIds(),
        new Times(),
        new PersonForms(),
        new InstitutionForms(),
        new DocumentForms(),
        new Confidentiality(),
        new Authorship(),
        new FacilityAgreesWithPractice(),
        new GeographicFiness(),
        new SetSignaturePresence(),
        new SetSignatureValidity(),
        new SetSignatureCertificate(),
        new SetSignatureManifest(), // before whoever reads documents: their outlines come along with the digests that it takes
        new CdaDocuments(),
        new OfficialSchematrons(),
    ];
}
