using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison.Movements;

/// <summary>From two verdicts to a movement. Verdicts are told apart by what they let somebody conclude: it holds, it is broken, it is excluded, nobody knows.</summary>
internal static class Moved
{
    private enum Knowledge
    {
        Holds,
        Excluded,
        Unknown,
        Broken,
    }

    /// <summary>The movement.</summary>
    /// <param name="before">Verdict in the first run; null where it did not judge the preuve.</param>
    /// <param name="after">Verdict in the second.</param>
    public static Movement Of(PreuveVerdict? before, PreuveVerdict? after) => (before, after) switch
    {
        (null, _) => Movement.Nouvelle,
        (_, null) => Movement.Disparue,
        _ when before.Verdict == after.Verdict => Grounds.AreSame(before, after) ? Movement.Inchangee : Movement.MotifChange,
        _ => Of(KnowledgeOf(before.Verdict), KnowledgeOf(after.Verdict)),
    };

    private static Movement Of(Knowledge before, Knowledge after) => (before, after) switch
    {
        (Knowledge.Unknown or Knowledge.Excluded, Knowledge.Broken) => Movement.Revelee,
        (_, Knowledge.Broken) => Movement.Regressee,
        (Knowledge.Broken, Knowledge.Unknown) => Movement.PerdueDeVue,
        (Knowledge.Broken, Knowledge.Holds) => Movement.Corrigee,
        (_, Knowledge.Excluded) => Movement.Ecartee,
        (Knowledge.Holds or Knowledge.Excluded, Knowledge.Unknown) => Movement.Affaiblie,
        (Knowledge.Unknown or Knowledge.Excluded, Knowledge.Holds) => Movement.Etablie,
        _ => Movement.MotifChange,
    };

    private static Knowledge KnowledgeOf(Verdict verdict) => verdict switch
    {
        Verdict.Conforme or Verdict.Atteste => Knowledge.Holds,
        Verdict.NonConforme => Knowledge.Broken,
        Verdict.NonApplicable => Knowledge.Excluded,
        _ => Knowledge.Unknown,
    };
}
