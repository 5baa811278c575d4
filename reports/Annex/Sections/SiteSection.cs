using Conformance.Reports.Evidence;
using Conformance.Reports.Annex.Sites;

namespace Conformance.Reports.Annex.Sections;

/// <summary>The site, how long it observed, and what stands around the product.</summary>
internal static class SiteSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        var site = subject.Site;
        yield return new HeadingBlock("Site et période d'observation");
        yield return new TableBlock("Site et période d'observation", ["Rubrique", "Valeur"], [35, 65],
        [
            ["Établissement", site.Establishment.Name],
            ["FINESS géographique", site.Establishment.FinessGeographique],
            ["FINESS juridique", site.Establishment.FinessJuridique ?? "à compléter"],
            ["Installation complète et effective", FrenchTime.Day(site.Observation.From)],
            ["Signature", FrenchTime.Day(site.Observation.To)],
            ["Durée de l'observation", $"{site.Observation.To.DayNumber - site.Observation.From.DayNumber} jours"],
        ]);
        yield return new TextBlock(Rule(site));
        yield return new TableBlock("Briques du système d'information", ["Brique", "Sur le site", "Précision"], [30, 20, 50],
            [.. site.Bricks.OrderBy(brick => brick.Brick).Select(brick => (IReadOnlyList<string>)[brick.Brick.Name(), brick.IsPresent ? "Présente" : "Absente", brick.Detail ?? "non précisée"])]);
    }

    private static string Rule(Site site) => site.Act is SignedAct.PvPilote
        ? $"Un procès-verbal pilote se signe un mois au moins après la fin de l'installation complète et effective, soit ici à partir du {FrenchTime.Day(site.Observation.From.AddMonths(1))}. "
            + "Une anomalie constatée entre-temps ne fait pas repartir ce délai."
        : "Le délai d'un mois entre l'installation complète et la signature est écrit pour le procès-verbal pilote ; il n'est pas exigé ici.";
}
