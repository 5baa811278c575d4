using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Running.Walk;

/// <summary>How far a walk has come: what was proved, what holds up what, and whether its way back to work is lost.</summary>
internal sealed class Progression(IReadOnlyList<Stop> plan, UiMap map)
{
    private readonly HashSet<MapEntry> _within = [];
    private readonly HashSet<MapEntry> _seen = [];
    private readonly HashSet<MapEntry> _left = [];
    private int _tried;
    private bool _lost;

    /// <summary>The stops, in order.</summary>
    public IReadOnlyList<Stop> Plan => plan;

    /// <summary>Why a stop is not tried, in French; null when it is.</summary>
    public string? Obstacle(Stop stop, bool late)
    {
        if (stop.Spared is { } spared)
            return $"non essayé : {spared}";
        foreach (var need in stop.Needs.Where(need => !IsMet(need)))
            return $"non essayé, faute de {need.Path}{Why(need)}";
        if (stop.InSession && _lost)
            return "non essayé, faute d'avoir rouvert une session après l'échec précédent";
        return late ? "non essayé, faute de temps" : null;
    }

    /// <summary>Notes what a stop found.</summary>
    public void Note(Stop stop, StopReport report)
    {
        _tried++;
        if (report.State is StopState.Seen)
            _seen.Add(stop.Proves);
        if (stop.InSession)
            _within.Add(stop.Proves);
    }

    /// <summary>Whether a failure leaves the visitor on a screen from which the stops to come cannot be reached.</summary>
    public bool MustReturn(Stop stop, StopReport report)
    {
        var gone = report.State is StopState.Failed && (stop is ActStop || report.Cause is InterruptionCause.Produit);
        if (!gone || _within.Count == 0 || !plan.Skip(_tried).Any(next => next.InSession))
            return false;
        _left.UnionWith(_within);
        return true;
    }

    /// <summary>Notes that no session could be opened again.</summary>
    public void NoteLost() => _lost = true;

    private bool IsMet(MapEntry need) =>
        need.Section is MapSection.Readings && !need.IsIn(map) ? true : _seen.Contains(need) && !_left.Contains(need);

    private string Why(MapEntry need) => !need.IsIn(map) ? ", qui manque à la carte" : _left.Contains(need) && _seen.Contains(need) ? ", dont l'écran a été quitté" : "";
}
