using Conformance.Reports.Comparison.Movements;

namespace Conformance.Reports.Comparison;

/// <summary>The words of a comparison, as people read them, in French.</summary>
public static class ComparisonWords
{
    /// <summary>A movement, said of one preuve.</summary>
    public static string Of(Movement movement) => movement switch
    {
        Movement.Regressee => "régressée",
        Movement.Revelee => "révélée",
        Movement.Affaiblie => "affaiblie",
        Movement.PerdueDeVue => "perdue de vue",
        Movement.Ecartee => "écartée",
        Movement.Disparue => "disparue",
        Movement.Nouvelle => "nouvelle",
        Movement.Corrigee => "corrigée",
        Movement.Etablie => "établie",
        Movement.MotifChange => "motif changé",
        _ => "inchangée",
    };

    /// <summary>A movement, counted: « 2 régressées ».</summary>
    public static string Counted(Movement movement, int count) => movement switch
    {
        Movement.MotifChange => $"{count} {Of(movement)}",
        Movement.PerdueDeVue when count > 1 => $"{count} perdues de vue",
        _ => count > 1 ? $"{count} {Of(movement)}s" : $"{count} {Of(movement)}",
    };

    /// <summary>What a movement means.</summary>
    public static string Meaning(Movement movement) => movement switch
    {
        Movement.Regressee => "conforme ou attestée avant, non conforme maintenant",
        Movement.Revelee => "rien n'en était conclu avant, non conforme maintenant",
        Movement.Affaiblie => "tenue avant, rien n'en est conclu maintenant",
        Movement.PerdueDeVue => "non conforme avant, rien n'en est conclu maintenant : elle n'est pas corrigée pour autant",
        Movement.Ecartee => "jugée avant, déclarée non applicable maintenant",
        Movement.Disparue => "jugée avant, absente de la course d'après",
        Movement.Nouvelle => "absente de la course d'avant",
        Movement.Corrigee => "non conforme avant, conforme ou attestée maintenant",
        Movement.Etablie => "rien n'en était conclu avant, conforme ou attestée maintenant",
        Movement.MotifChange => "ni mieux ni pire, mais pour une autre raison",
        _ => "même verdict, pour les mêmes raisons",
    };

    /// <summary>A reserve, said of one preuve.</summary>
    public static string Of(ReserveKind kind) => kind switch
    {
        ReserveKind.Perimee => "périmée",
        ReserveKind.ExigenceModifiee => "exigence modifiée",
        _ => "instable",
    };

    /// <summary>The conclusion, in one sentence.</summary>
    public static string Conclusion(RunComparison comparison)
    {
        var broken = comparison.Changes.Count(ComparisonExit.IsNewlyBroken);
        var weakened = comparison.Changes.Count(ComparisonExit.IsWeakened);
        return comparison.Exit switch
        {
            ComparisonExit.Worse => broken == 1 ? "Une preuve est non conforme, qui ne l'était pas." : $"{broken} preuves sont non conformes, qui ne l'étaient pas.",
            ComparisonExit.NotWorse => "Rien n'est pire qu'avant.",
            _ when comparison.Before.Editor.Product != comparison.After.Editor.Product => "Ces deux courses ne jugent pas le même produit.",
            _ when comparison.Changes.Count == 0 => "Ni l'une ni l'autre de ces courses ne juge une preuve : il n'y a rien à comparer.",
            _ => weakened == 1 ? "Rien de nouveau n'est enfreint, mais une preuve n'est plus établie, ou ne se compare pas." : $"Rien de nouveau n'est enfreint, mais {weakened} preuves ne sont plus établies, ou ne se comparent pas.",
        };
    }
}
