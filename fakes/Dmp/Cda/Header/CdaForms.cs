namespace Conformance.Fakes.Dmp;

/// <summary>Title, time, confidentiality and language of a document.</summary>
internal sealed class CdaForms : ICdaRule
{
    private const int LongestTitle = 128;
    private static readonly string[] Levels = ["N", "R", "V"];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        if (CdaHeader.Text(header.At("title")) is not { } title)
            yield return new(RuleNames.CdaTitle, "title absent");
        else if (title.Length > LongestTitle)
            yield return new(RuleNames.CdaTitle, $"title de {title.Length} caractères, {LongestTitle} au plus");
        if (CdaHeader.Value(header.Root, "effectiveTime") is var time && (time is null || !CdaTime.IsWhole(time)))
            yield return new(RuleNames.CdaTime, $"effectiveTime « {time ?? "absent"} » : secondes et décalage attendus (AAAAMMJJhhmmss+hhmm)");
        if (CdaHeader.Of(header.At("confidentialityCode"), "code") is var level && !Levels.Contains(level))
            yield return new(RuleNames.CdaConfidentiality, $"confidentialityCode « {level ?? "absent"} » au lieu de N, R ou V");
        if (CdaHeader.Of(header.At("languageCode"), "code") is var language && language != "fr-FR")
            yield return new(RuleNames.CdaLanguage, $"languageCode « {language ?? "absent"} » au lieu de fr-FR");
    }
}
