using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>What a patient's file showed of the DMP, and what the DMP held then.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Ins">Patient.</param>
/// <param name="State">State that the DMP held.</param>
/// <param name="Served">Since when.</param>
/// <param name="Perceived">What a person perceives of the indication; empty when it is not shown.</param>
internal sealed record DmpIndication(Seen<ScreenObserved> Screen, string Ins, DmpState State, Seen<DmpServed> Served, string Perceived)
{
    public bool Shown => Perceived.Length > 0;

    public string Witness => Screen.Witness;

    public string Words => string.Join(" ", Screen.Fact.Elements.Select(element => element.Text)) is { Length: > 0 } text ? $"« {text} »" : "une image";

    /// <summary>The indications of a scenario, in order; a patient that the DMP was told nothing of has none.</summary>
    public static IReadOnlyList<DmpIndication> All(JournalView journal) =>
        [.. from screen in journal.Screens(Readings.DmpStatus)
            let ins = screen.Subject("ins")
            let served = journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == ins && served.Seq < screen.Seq)
            where served is not null
            select new DmpIndication(screen, ins, served.Fact.State, served, Perceive(screen.Fact))];

    public static string Label(DmpState state) => state switch
    {
        DmpState.OuvertAutorise => "ouvert et autorisé",
        DmpState.OuvertNonAutorise => "ouvert et non autorisé",
        DmpState.NonCree => "non créé",
        DmpState.OuvertExpire => "ouvert, à l'autorisation expirée",
        DmpState.OuvertInterdit => "ouvert, bloqué par le patient",
        _ => "fermé",
    };

    private static string Perceive(ScreenObserved screen) => string.Join(
        " | ",
        screen.Elements.SelectMany(element => element.Fragments)
            .Where(fragment => fragment.Kind is not FragmentKind.Likeness)
            .Select(fragment => fragment.WithoutNumbers())
            .Select(fragment => $"{fragment.Kind}={fragment.Value}")
            .Distinct()
            .Order(StringComparer.Ordinal));
}
