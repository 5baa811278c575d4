namespace Conformance.Fakes.Dmp;

/// <summary>
/// Each document of a batch is a CDA R2 whose header holds to the CI-SIS and agrees with the metadata. No public source says for which of these the DMP
/// refuses a document, so all of them are noted.
/// </summary>
internal sealed class CdaDocuments : ISubmissionRule
{
    private const string ImagingObjects = "1.2.840.10008.5.1.4.1.1.88.59";

    private static readonly ICdaRule[] Rules =
    [
        new CdaRoot(), new CdaTemplates(), new CdaIdentifiers(), new CdaDocumentCode(), new CdaForms(), new CdaVersions(), new CdaPatientIdentity(),
        new CdaPatientTraits(), new CdaAuthors(), new CdaCustodian(), new CdaLegalAuthenticator(), new CdaActs(), new CdaEncounter(), new CdaBody(),
        new CdaCardinality(), new CdaCodeSystems(), new CdaDischargeLetter(), new CodesAgree(), new TimesAgree(), new PeopleAgree(), new IdentifiersAgree(),
    ];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from entry in review.Submission.Documents
        where entry.FormatCode?.Value != ImagingObjects
        let content = review.ContentOf(entry)
        where content is not null
        from flaw in Flaws(content, entry)
        select MetadataBreach.Tolerated(flaw.Rule, $"{entry.Id} : {flaw.Observed}");

    private static IEnumerable<CdaFlaw> Flaws(DocumentContent content, DocumentEntry entry) => CdaHeader.In(content.Outline) switch
    {
        null => [new(RuleNames.CdaRoot, "document qui n'est pas du XML lisible, ou qui porte une DTD")],
        { Root: var root } when root.Name != Ns.Hl7 + "ClinicalDocument" => [new(RuleNames.CdaRoot, $"racine « {root.Name.LocalName} » au lieu de ClinicalDocument (urn:hl7-org:v3)")],
        var header => Rules.SelectMany(rule => rule.Check(header, entry)),
    };
}
