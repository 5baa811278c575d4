namespace Conformance.Fakes.Dmp;

/// <summary>Title, media type and language of a document.</summary>
internal sealed class DocumentForms : ISubmissionRule
{
    private const int LongestTitle = 128;
    private const string Kos = "1.2.840.10008.5.1.4.1.1.88.59";
    private static readonly string[] MimeTypes = ["text/xml", "application/xslt+xml"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) => review.Submission.Documents.SelectMany(Judge);

    private static IEnumerable<MetadataBreach> Judge(DocumentEntry entry)
    {
        if (entry.Title.Length > LongestTitle)
            yield return MetadataBreach.Tolerated(RuleNames.Title, $"{entry.Id} : titre de {entry.Title.Length} caractères, {LongestTitle} au plus");
        if (entry.MimeType is { Length: > 0 } mime && !MimeTypes.Contains(mime) && entry.FormatCode?.Value != Kos)
            yield return MetadataBreach.Tolerated(RuleNames.MimeType, $"{entry.Id} : mimeType « {mime} » au lieu de {string.Join(" ou ", MimeTypes)}");
        foreach (var language in entry.Slot("languageCode").Where(language => language is not ("" or "fr-FR")))
            yield return MetadataBreach.Tolerated(RuleNames.Language, $"{entry.Id} : languageCode « {language} » au lieu de fr-FR");
    }
}
