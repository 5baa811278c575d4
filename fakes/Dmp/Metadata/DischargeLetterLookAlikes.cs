namespace Conformance.Fakes.Dmp;

/// <summary>A letter that says to be the lettre de liaison à la sortie, under the code of another document. No text of the REM asks for this: it is a note.</summary>
internal sealed class DischargeLetterLookAlikes : ISubmissionRule
{
    private const string Letter = "11490-0";
    private const string Format = "urn:asip:ci-sis:ldl-ses:2017";

    private static readonly Dictionary<string, string> LookAlikes = new()
    {
        ["83981-1"] = "la lettre de liaison à la sortie d'une structure sociale ou médico-sociale",
        ["34112-3"] = "le compte rendu hospitalier (séjour)",
        ["18761-7"] = "la note de transfert, dont la lettre de liaison à l'entrée",
        ["27899-4"] = "un compte rendu d'acte, code d'anciens exemples, absent de JDV_J66",
    };

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from entry in review.Submission.Documents
        where SaysLetter(entry)
        let type = entry.TypeCode?.Value ?? ""
        let meaning = LookAlikes.GetValueOrDefault(type)
        where meaning is not null
        select MetadataBreach.Tolerated(
            RuleNames.DischargeLetter,
            $"{entry.Id} : « {entry.Title} », format {entry.FormatCode?.Value ?? "absent"}, sous le typeCode {type}, qui désigne {meaning} ; la lettre de liaison à la sortie est {Letter}");

    private static bool SaysLetter(DocumentEntry entry) =>
        entry.FormatCode?.Value == Format
        || (entry.Title.Contains("lettre de liaison", StringComparison.OrdinalIgnoreCase) && !entry.Title.Contains("entrée", StringComparison.OrdinalIgnoreCase));
}
