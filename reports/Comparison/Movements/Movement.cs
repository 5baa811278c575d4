namespace Conformance.Reports.Comparison.Movements;

/// <summary>How the verdict of a preuve moved from one run to another.</summary>
public enum Movement
{
    /// <summary>Conforme or atteste before, non-conforme now.</summary>
    Regressee,

    /// <summary>Nothing was known before, or it was excluded; non-conforme now.</summary>
    Revelee,

    /// <summary>Held before; nothing is known now.</summary>
    Affaiblie,

    /// <summary>Non-conforme before; nothing is known now, so that nobody can call it corrected.</summary>
    PerdueDeVue,

    /// <summary>Judged before, declared non-applicable now.</summary>
    Ecartee,

    /// <summary>Judged before, not in the run now.</summary>
    Disparue,

    /// <summary>Not in the run before.</summary>
    Nouvelle,

    /// <summary>Non-conforme before, conforme or atteste now.</summary>
    Corrigee,

    /// <summary>Nothing was known before, or it was excluded; conforme or atteste now.</summary>
    Etablie,

    /// <summary>No better and no worse, but on other grounds: another check broken, invalide rather than non-observe, a person's word rather than what was seen.</summary>
    MotifChange,

    /// <summary>The same verdict on the same grounds.</summary>
    Inchangee,
}
