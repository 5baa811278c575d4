namespace Conformance.Fakes.Dmp;

/// <summary>What only the patient or the Assurance Maladie sends (EX_2.1-1010).</summary>
internal sealed class ForbiddenFromSoftware : ISubmissionRule
{
    private static readonly string[] Classes = ["60", "90"];
    private static readonly string[] Types = ["EXPPAT_1", "EXPPAT_2", "EXPPAT_3", "74465-6", "REMB", "11369-6"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Submission.Documents.SelectMany(Forbidden);

    private static IEnumerable<MetadataBreach> Forbidden(DocumentEntry entry)
    {
        if (entry.TypeCode is { } type && (Types.Contains(type.Value) || type.Value.StartsWith("DOCPAT", StringComparison.Ordinal)))
            yield return Refused($"{entry.Id} : typeCode « {type.Value} » ({ValueSets.TypeCode.LabelOf(type.Value) ?? "hors liste"}) interdit à un LPS");
        else if (entry.ClassCode is { } known && Classes.Contains(known.Value))
            yield return Refused($"{entry.Id} : classCode « {known.Value} » ({ValueSets.ClassCode.LabelOf(known.Value)}) interdit à un LPS");
    }

    private static MetadataBreach Refused(string observed) => MetadataBreach.RefusedInOurWords(RuleNames.ForbiddenFromSoftware, observed);
}
