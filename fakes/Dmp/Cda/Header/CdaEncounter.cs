namespace Conformance.Fakes.Dmp;

/// <summary>A document says in which encounter, and in which kind of facility, care was given.</summary>
internal sealed class CdaEncounter : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.Encounter is not { } encounter)
        {
            yield return new(RuleNames.CdaEncounter, "componentOf/encompassingEncounter absent");
            yield break;
        }

        if (CdaHeader.At(encounter, "effectiveTime") is null)
            yield return new(RuleNames.CdaEncounter, "encompassingEncounter/effectiveTime absent");
        if (CdaHeader.Of(header.FacilityCode, "code") is not { } code)
            yield return new(RuleNames.CdaEncounter, "secteur d'activité absent (location/healthCareFacility/code)");
        else if (!ValueSets.FacilityType.Has(code))
            yield return new(RuleNames.CdaEncounter, $"secteur d'activité « {code} » absent de {ValueSets.FacilityType}");
    }
}
