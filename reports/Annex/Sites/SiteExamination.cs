using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Annex.Sites;

/// <summary>What forbids to write an annex: everything at once.</summary>
/// <param name="site">The site.</param>
/// <param name="report">The run.</param>
/// <param name="catalogue">The REM.</param>
public sealed class SiteExamination(Site site, RunReport report, RemCatalogue catalogue)
{
    /// <summary>The problems, in French; empty when nothing forbids.</summary>
    public IReadOnlyList<string> Problems() => [.. Numbers(), .. Versions(), .. Period(), .. Bricks(), .. Reserves(), .. Run()];

    private IEnumerable<string> Numbers()
    {
        if (Finess.Defect(site.Establishment.FinessGeographique) is { } wrongSite)
            yield return $"FINESS géographique : {wrongSite}";
        if (site.Establishment.FinessJuridique is { } juridique && Finess.Defect(juridique) is { } wrongEntity)
            yield return $"FINESS juridique : {wrongEntity}";
    }

    private IEnumerable<string> Versions()
    {
        var (deployed, referenced, justification) = site.Versions;
        if (VersionOrder.Compare(deployed, referenced) is < 0)
            yield return $"la version déployée {deployed} est antérieure à la version référencée {referenced} : elle doit l'égaler ou la suivre (convention de référencement, article 10)";
        if (VersionOrder.Compare(deployed, referenced) is null && justification is null)
            yield return $"rien ne dit laquelle des versions « {deployed} » et « {referenced} » est la plus récente : dites-le dans « versions.justification »";
        if (report.Run.Editor.Referenced is { } ofRun && ofRun != referenced)
            yield return $"la version référencée est {referenced} pour le site et {ofRun} pour la course : corrigez celle qui se trompe";
    }

    private IEnumerable<string> Period()
    {
        var (from, to) = site.Observation;
        if (to < from)
            yield return $"la signature, le {Day(to)}, précède la fin de l'installation, le {Day(from)}";
        else if (site.Act is SignedAct.PvPilote && to < from.AddMonths(1))
            yield return $"la signature, le {Day(to)}, vient moins d'un mois après la fin de l'installation, le {Day(from)} : un PV pilote se signe au plus tôt le {Day(from.AddMonths(1))}";
    }

    private IEnumerable<string> Bricks()
    {
        foreach (var brick in Enum.GetValues<Brick>())
        {
            var said = site.Bricks.Where(one => one.Brick == brick).ToList();
            if (said.Count == 0)
                yield return $"rien ne dit si la brique « {brick.Word()} » est sur le site : ajoutez-la à « briques », présente ou absente";
            if (said.Count > 1)
                yield return $"la brique « {brick.Word()} » est donnée {said.Count} fois";
            if (said is [{ IsPresent: false, Detail: null }])
                yield return $"la brique « {brick.Word()} » est absente sans que le motif soit dit (« detail »)";
        }
    }

    private IEnumerable<string> Reserves()
    {
        foreach (var unknown in site.Reserves.Where(reserve => catalogue.Find(reserve.Preuve) is null))
            yield return $"réserve sur « {unknown.Preuve} » : cette preuve est inconnue ; la plus proche est {catalogue.Nearest(unknown.Preuve)}";
        foreach (var twice in site.Reserves.GroupBy(reserve => reserve.Preuve).Where(same => same.Count() > 1))
            yield return $"{twice.Key} a {twice.Count()} réserves : n'en gardez qu'une";
    }

    private IEnumerable<string> Run()
    {
        if (report.Run.Exit == ExitCodes.Invalide)
            yield return $"la course {report.Run.Id} est invalide : elle ne permet de conclure ni dans un sens ni dans l'autre. Relancez-la";
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
