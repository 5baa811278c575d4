namespace Conformance.Fakes.Dmp;

/// <summary>The patient as the product knows them: an identifier of its own, and traits.</summary>
internal sealed class SourcePatients : ISubmissionRule
{
    private static readonly string[] Traits = ["PID-5", "PID-7", "PID-8"];
    private static readonly string[] IdentifierTypes = ["PI", "NH"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Submission.Documents.SelectMany(entry => Identifiers(entry).Concat(Names(entry)));

    private static IEnumerable<MetadataBreach> Identifiers(DocumentEntry entry) =>
        from value in entry.Slot("sourcePatientId")
        where value.Identifier().Length == 0 || value.Component(4).Authority() is null || !IdentifierTypes.Contains(value.Component(5))
        select MetadataBreach.Tolerated(RuleNames.SourcePatientId, $"{entry.Id} : sourcePatientId « {value} » au lieu de la forme IPP^^^&OID&ISO^PI");

    private static IEnumerable<MetadataBreach> Names(DocumentEntry entry)
    {
        var written = entry.Slot("sourcePatientInfo");
        foreach (var trait in Traits.Where(trait => written.Count > 0 && !written.Any(value => value.StartsWith($"{trait}|", StringComparison.Ordinal))))
            yield return MetadataBreach.Tolerated(RuleNames.SourcePatientInfo, $"{entry.Id} : sourcePatientInfo sans {trait}");
        foreach (var value in written.Where(value => value.StartsWith("PID-8|", StringComparison.Ordinal) && value["PID-8|".Length..] is not ("M" or "F" or "U")))
            yield return MetadataBreach.Tolerated(RuleNames.SourcePatientInfo, $"{entry.Id} : sourcePatientInfo « {value} », M, F ou U attendu");
    }
}
