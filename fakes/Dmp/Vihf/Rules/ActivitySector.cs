using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>Secteur_Activite: a code of JDV_J61 and its OID, SAxx^1.2.250.1.71.4.2.4.</summary>
internal sealed partial class ActivitySector : IVihfRule
{
    private const string Rule = $"VIHF/{VihfAttributes.Sector}";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged.Vihf.Attribute(VihfAttributes.Sector) is not { Length: > 0 } sector)
            yield break;
        if (!Form().IsMatch(sector))
            yield return Breach.Refused(Rule, $"Secteur_Activite « {sector} » au lieu de SAxx^1.2.250.1.71.4.2.4");
        else if (ValueSets.FacilityType.Complete && !ValueSets.FacilityType.Has(sector.Identifier()))
            yield return Breach.Refused(Rule, $"Secteur_Activite « {sector} » absent de {ValueSets.FacilityType}");
    }

    [GeneratedRegex(@"^(SA[0-9]{2}\^1\.2\.250\.1\.71\.4\.2\.4|(EXP_PATIENT|SNR)\^1\.2\.250\.1\.213\.1\.1\.4\.6)$")]
    private static partial Regex Form();
}
