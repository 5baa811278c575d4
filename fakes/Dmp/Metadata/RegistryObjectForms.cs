namespace Conformance.Fakes.Dmp;

/// <summary>What makes an object of ebRIM one of XDS (ITI TF-3 4.2): its type, its classification, the status of its membership, and each property once.</summary>
internal sealed class RegistryObjectForms : ISubmissionRule
{
    private const string Original = "Original";

    private static readonly string[] OnceOfEntry =
    [
        XdsSchemes.ClassCode, XdsSchemes.FormatCode, XdsSchemes.FacilityType, XdsSchemes.PracticeSetting, XdsSchemes.TypeCode, XdsSchemes.PatientId, XdsSchemes.UniqueId,
    ];

    private static readonly string[] OnceOfSet =
        [XdsSchemes.SubmissionSet, XdsSchemes.ContentType, XdsSchemes.SubmissionPatientId, XdsSchemes.SourceId, XdsSchemes.SubmissionUniqueId];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        Flaws(review.Submission).Select(flaw => MetadataBreach.Tolerated(RuleNames.RegistryObject, flaw));

    private static IEnumerable<string> Flaws(Submission submission) =>
    [
        .. submission.Entries.SelectMany(Entry),
        .. submission.Sets.Where(set => !set.Object.IsClassifiedAs(XdsSchemes.SubmissionSet)).Select(set => $"{set.Id} : classificationNode {XdsSchemes.SubmissionSet} absent"),
        .. submission.Associations.Where(link => link.Type == Association.HasMember && link.Slot("SubmissionSetStatus") != Original)
            .Select(link => $"association HasMember vers {link.Target} : SubmissionSetStatus « {link.Slot("SubmissionSetStatus") ?? "absent"} » au lieu de {Original}"),
        .. submission.Entries.SelectMany(entry => Twice(entry.Object, OnceOfEntry)),
        .. submission.Sets.SelectMany(set => Twice(set.Object, OnceOfSet)),
        .. submission.Sets.SelectMany(Author),
        .. Again(submission),
    ];

    private static IEnumerable<string> Entry(DocumentEntry entry)
    {
        if (entry.Object.Attribute("objectType") is var type && type != $"urn:uuid:{XdsSchemes.StableDocument}")
            yield return $"{entry.Id} : objectType « {type ?? "absent"} » au lieu de urn:uuid:{XdsSchemes.StableDocument}";
    }

    private static IEnumerable<string> Author(SubmissionSet set)
    {
        foreach (var author in set.Authors.Where(author => author.PersonId is null))
            yield return $"{set.Id} : auteur du lot sans authorPerson";
        foreach (var author in set.Authors.Where(author => !author.InstitutionIds.Any()))
            yield return $"{set.Id} : auteur du lot sans authorInstitution";
    }

    private static IEnumerable<string> Again(Submission submission) =>
    [
        .. submission.Entries.GroupBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => $"{group.Key} : plusieurs documents de cet id"),
        .. submission.Associations.GroupBy(link => (link.Type, link.Source, link.Target)).Where(group => group.Skip(1).Any()).Select(group => $"association de {group.Key.Source} à {group.Key.Target} donnée plusieurs fois"),
    ];

    private static IEnumerable<string> Twice(XdsObject source, string[] once) =>
        once.Where(scheme => source.Count(scheme) > 1).Select(scheme => $"{source.Id} : {source.Count(scheme)} valeurs de urn:uuid:{scheme} au lieu d'une");
}
