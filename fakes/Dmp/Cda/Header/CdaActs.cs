namespace Conformance.Fakes.Dmp;

/// <summary>A document says which act it is about, when it started, and in which setting.</summary>
internal sealed class CdaActs : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.MainAct is not { } act)
        {
            yield return new(RuleNames.CdaAct, "documentationOf/serviceEvent absent");
            yield break;
        }

        if (CdaHeader.Value(act, "effectiveTime", "low") is null)
            yield return new(RuleNames.CdaAct, "documentationOf/serviceEvent/effectiveTime/low absent de l'acte principal");
        if (PracticeOf(act) is null)
            yield return new(RuleNames.CdaAct, "cadre de soins absent (serviceEvent/performer/assignedEntity/representedOrganization/standardIndustryClassCode)");
    }

    /// <summary>Setting in which an act was done; null without it.</summary>
    public static string? PracticeOf(System.Xml.Linq.XElement? act) =>
        CdaHeader.Of(CdaHeader.At(act, "performer", "assignedEntity", "representedOrganization", "standardIndustryClassCode"), "code");
}
