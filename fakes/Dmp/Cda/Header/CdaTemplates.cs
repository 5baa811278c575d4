namespace Conformance.Fakes.Dmp;

/// <summary>The templates that a document declares: HL7 France, CI-SIS, and XDS-SD at level 1 or that of its volet at level 3.</summary>
internal sealed class CdaTemplates : ICdaRule
{
    private const string Level1 = "1.3.6.1.4.1.19376.1.2.20";
    private static readonly string[] Required = ["2.16.840.1.113883.2.8.2.1", "1.2.250.1.213.1.1.1.1"];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        var declared = header.TemplateIds.ToList();
        foreach (var template in Required.Except(declared))
            yield return new(RuleNames.CdaTemplates, $"templateId {template} absent");
        if (header.NonXmlText is not null && !declared.Contains(Level1))
            yield return new(RuleNames.CdaTemplates, $"corps non structuré sans templateId {Level1} (XDS-SD)");
        if (header.NonXmlText is null && !declared.Except(Required).Any())
            yield return new(RuleNames.CdaTemplates, "corps structuré sans templateId de volet");
    }
}
