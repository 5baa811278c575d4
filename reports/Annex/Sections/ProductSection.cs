using Conformance.Reports.Evidence;
namespace Conformance.Reports.Annex.Sections;

/// <summary>The product, and how its versions stand to each other.</summary>
internal static class ProductSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        var (run, versions) = (subject.Report.Run, subject.Site.Versions);
        yield return new HeadingBlock("Produit et versions");
        yield return new TableBlock("Produit et versions", ["Rubrique", "Valeur"], [35, 65],
        [
            ["Éditeur", run.Editor.Name],
            ["Produit", run.Editor.Product],
            ["Version référencée", versions.Referenced],
            ["Version déployée sur le site", versions.Deployed],
            ["Version jugée par la course", run.Editor.Version],
            ["Référentiel", run.Rem],
            ["Course", $"{run.Id}, du {FrenchTime.Day(run.StartedAt)}"],
        ]);
        yield return new TextBlock(Order(versions));
        if (run.Editor.Version != versions.Deployed)
            yield return new NoticeBlock($"La course a jugé la version {run.Editor.Version}, et non la version {versions.Deployed} que déploie le site : ses verdicts ne disent rien de ce qui a changé entre les deux.");
    }

    private static string Order(Sites.DeployedVersions versions) => versions switch
    {
        { Justification: { } why } => $"La version déployée n'est pas antérieure à la version référencée : {why}",
        _ when versions.Deployed == versions.Referenced => "La version déployée est la version référencée.",
        _ => "La version déployée suit la version référencée.",
    };
}
