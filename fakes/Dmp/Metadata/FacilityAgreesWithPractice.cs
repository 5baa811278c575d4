namespace Conformance.Fakes.Dmp;

/// <summary>Facility type and practice setting agree (EX_GEN-1377). The table is not public: only the pairs that contradict each other on their face are noted.</summary>
internal sealed class FacilityAgreesWithPractice : ISubmissionRule
{
    private static readonly string[] Cabinets = ["SA07", "SA08", "SA09"];
    private static readonly string[] SameInBoth = ["EXP_PATIENT", "SNR"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from entry in review.Submission.Documents
        let facility = entry.FacilityType?.Value
        let practice = entry.PracticeSetting?.Value
        where facility is not null && practice is not null && Contradict(facility, practice)
        select MetadataBreach.Tolerated(
            RuleNames.FacilityAndPractice,
            $"{entry.Id} : secteur {facility} ({ValueSets.FacilityType.LabelOf(facility) ?? "hors liste"}) avec cadre de soins {practice} ({ValueSets.PracticeSetting.LabelOf(practice) ?? "hors liste"})");

    private static bool Contradict(string facility, string practice) =>
        (Cabinets.Contains(facility) && practice == "ETABLISSEMENT") || SameInBoth.Any(code => (facility == code) != (practice == code));
}
