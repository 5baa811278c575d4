namespace Conformance.Reports.Annex.Sections;

/// <summary>The fingerprint that ties the annex to a sealed dossier.</summary>
internal static class FingerprintSection
{
    private const string ByHand = "…………………………………………………………";

    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        yield return new HeadingBlock("Empreinte du dossier de preuves");
        yield return new TextBlock(subject.Fingerprint is null
            ? "Le dossier de preuves n'était pas scellé quand cette annexe a été écrite : son empreinte est à reporter ici après scellement."
            : "Empreinte du dossier de preuves scellé. Elle se compare, caractère par caractère, à celle que donne la vérification du dossier.");
        yield return new CodeBlock(subject.Fingerprint ?? ByHand);
    }
}
