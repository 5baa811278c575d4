using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.Map;
using Conformance.Steps.Running;

namespace Conformance.Steps.Editors.Recording;

/// <summary>What a map can hold, what it holds, and which preuves wait for the rest.</summary>
internal static class Checklist
{
    public const string Acts = "acts";
    public const string Readings = "readings";
    public const string Criteria = "criteria";

    /// <summary>Every line of the list, in the order in which a person meets them.</summary>
    public static IReadOnlyList<ChecklistLine> Of(UiMap map) =>
    [
        .. PortWords.InOrder.Select(entry => new ChecklistLine(
            SectionOf(entry.Name), entry.Name, entry.Words, map.Acts.ContainsKey(entry.Name) || map.Readings.ContainsKey(entry.Name))),
        .. SearchCriteria.All.Select(criterion => new ChecklistLine(Criteria, criterion, PortWords.Of(criterion), map.Criteria.ContainsKey(criterion))),
    ];

    /// <summary>What each exigence still waits for, as a sentence; nothing for those that wait for nothing.</summary>
    public static IReadOnlyList<string> Waiting(RemCatalogue catalogue, UiMap map) =>
    [
        .. catalogue.Exigences
            .Select(exigence => (exigence.Id, Missing: Needs.Missing(exigence.Id, map).ToList()))
            .Where(exigence => exigence.Missing.Count > 0)
            .Select(exigence => $"{exigence.Id} : il manque {string.Join(", ", exigence.Missing)}."),
    ];

    private static string SectionOf(string name) => Intentions.All.ContainsKey(name) ? Acts : Readings;
}

/// <summary>One line of the checklist.</summary>
/// <param name="Section">Section of the map that holds it.</param>
/// <param name="Name">Name in the map.</param>
/// <param name="Words">What it is, in French.</param>
/// <param name="Mapped">Whether the map has it.</param>
internal sealed record ChecklistLine(string Section, string Name, string Words, bool Mapped);
