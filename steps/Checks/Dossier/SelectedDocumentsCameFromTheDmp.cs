using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>The content of each document selected was asked of the DMP by its own identifier, and what the record shows of it is that content.</summary>
public sealed record SelectedDocumentsCameFromTheDmp : Check
{
    private const string Expected = "chaque document sélectionné a été demandé au DMP (TD3.2), et le dossier en montre le contenu";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var selected = RecordList.At(journal, Moments.Integrated).SelectMany(list => list.Selected).ToHashSet();
        var shown = ShownDocument.All(journal, Readings.PatientDocument).Where(document => selected.Contains(document.Document.UniqueId)).ToList();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document sélectionné n'a été rouvert dans le dossier");

        var retrievals = shown.Select(document => (document, Asked: journal.Retrievals(document.Screen.Subject("ins"), document.Document.UniqueId).Where(exchange => exchange.Seq < document.Screen.Seq).ToList())).ToList();
        var witnesses = shown.Select(document => document.Screen.Witness).Concat(retrievals.SelectMany(pair => pair.Asked).Select(exchange => exchange.Witness));
        if (retrievals.FirstOrDefault(pair => pair.Asked.Count == 0) is { document: { } unasked })
            return Conclusion.Broken(Expected, $"aucune TD3.2 n'a demandé « {unasked.Document.Title} »", witnesses);
        return shown.FirstOrDefault(document => document.Missing(document.Content.Body).Count > 0) is { } other
            ? Conclusion.Broken(Expected, $"« {other.Document.Title} » ne montre pas son propre contenu : « {other.Missing(other.Content.Body)[0]} » ne se lit pas{Mixed(other, shown)}", witnesses)
            : Conclusion.Held(Expected, $"{shown.Count} documents, chacun avec son contenu", witnesses);
    }

    private static string Mixed(ShownDocument opened, IEnumerable<ShownDocument> others) =>
        others.FirstOrDefault(other => other != opened && other.Missing(other.Content.Body).Count < other.Content.Body.Count && opened.Screen.Fact.Says(other.Content.Body[0])) is { } source
            ? $", celui de « {source.Document.Title} » s'y lit"
            : "";
}
