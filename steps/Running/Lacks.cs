using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running.Walk;

namespace Conformance.Steps.Running;

/// <summary>What a map lacks for the preuves that its file does not exclude, and what follows.</summary>
public static class Lacks
{
    private const string CorrespondentSearch = "MSS/UX.10";

    /// <summary>Each entry that the map lacks, with its consequence in French.</summary>
    /// <param name="catalogue">The REM.</param>
    /// <param name="editor">The product.</param>
    /// <param name="served">What the editor's driver class serves; null without one.</param>
    public static IEnumerable<(MapEntry Entry, string Consequence)> Of(RemCatalogue catalogue, EditorFile editor, IReadOnlySet<string>? served = null)
    {
        var judged = catalogue.Exigences.Where(exigence => editor.Exclusions.All(exclusion => exclusion.Exigence != exigence.Id)).Select(exigence => exigence.Id).ToList();
        var lacking = judged.SelectMany(exigence => Needs.Missing(exigence, editor.Map, served).Select(need => (Need: need, Exigence: exigence))).GroupBy(lack => lack.Need, lack => lack.Exigence);
        foreach (var lack in lacking)
            yield return (EntryOf(lack.Key), $"sans cette entrée resteront non-observe : {string.Join(", ", lack.SelectMany(catalogue.Select))}");
        if (!judged.Contains(CorrespondentSearch))
            yield break;
        foreach (var criterion in SearchCriteria.Required.Where(criterion => !editor.Map.Criteria.ContainsKey(criterion)))
            yield return (MapEntry.Criterion(criterion), $"{CorrespondentSearch} conclura que le produit n'offre pas ce critère");
    }

    private static MapEntry EntryOf(string need) => Intentions.All.ContainsKey(need) ? MapEntry.Act(need) : MapEntry.Reading(need);
}
