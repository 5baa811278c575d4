namespace Conformance.Fakes.Dmp;

/// <summary>A batch sent in indirect authentication is signed, and the signature says what it signs.</summary>
internal sealed class SetSignaturePresence : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review)
    {
        if (!review.CarriesDocuments)
            yield break;
        var signatures = review.Submission.Entries.Where(entry => entry.IsSignature).ToList();
        if (signatures.Count == 0 && review.Vihf.Mode is not VihfModes.Direct)
            yield return MetadataBreach.RefusedInOurWords(RuleNames.SignaturePresence, "lot sans signature XAdES, obligatoire hors authentification directe");
        foreach (var signature in signatures.Where(signature => !Signs(signature, review.Submission)))
            yield return MetadataBreach.Tolerated(RuleNames.SignatureAssociation, $"{signature.Id} : aucune association signs vers le lot");
    }

    private static bool Signs(DocumentEntry signature, Submission submission) =>
        submission.Associations.Any(link => link.Type == Association.Signs && link.Source == signature.Id && link.Target == submission.Set?.Id);
}
