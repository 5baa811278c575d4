namespace Conformance.Fakes.Dmp;

/// <summary>What the volet of the lettre de liaison à la sortie asks of the header (LDL-SES 2022.01).</summary>
internal sealed class CdaDischargeLetter : ICdaRule
{
    private const string Template = "1.2.250.1.213.1.1.1.29";

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (header.TemplateIds.Contains(Template) && CdaHeader.Of(header.At("code"), "code") is var code && code != "11490-0")
            yield return new(RuleNames.CdaDischargeLetter, $"modèle de la lettre de liaison à la sortie ({Template}) sous le code « {code ?? "absent"} » au lieu de 11490-0");
    }
}
