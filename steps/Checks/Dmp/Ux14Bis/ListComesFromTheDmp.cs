using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>The list shown is the one that the DMP answered: each document served stands in it, after a TD3.1 that returned its uniqueId.</summary>
public sealed record ListComesFromTheDmp : Check
{
    private const string Expected = "la liste montre les documents que le DMP a répondus à la TD3.1";

    private const string Unmapped = "ces titres se lisent à l'écran, mais map.readings.dmp-documents ne les prend pas : corrigez ses « rows » ou son champ « title »";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = DocumentList.All(journal);
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste de documents n'a été lue");

        foreach (var list in lists)
        {
            var missing = list.Missing;
            if (missing.Count > 0 && missing.All(document => list.ShowsElsewhere(document.Title)))
                return Conclusion.NothingToSee(Expected, $"{Unmapped} : {missing.Select(document => $"« {document.Title} »").List()}");
            if (missing.Count > 0)
                return Conclusion.Broken(Expected, $"absents de la liste : {missing.Select(document => $"« {document.Title} »").List()}", list.Witnesses);
        }

        var queries = journal.DmpExchanges()
            .Where(exchange => exchange.Fact.Operation == "TD3.1" && lists.Any(list => list.Served.Fact.Ins == exchange.Fact(DmpFacts.Ins)))
            .ToList();
        return queries.Count > 0
            ? Conclusion.Held(Expected, $"{lists.Count} listes lues, {queries.Count} TD3.1", [.. lists.SelectMany(list => list.Witnesses), .. queries.Select(query => query.Witness)])
            : Conclusion.Broken(Expected, "les documents sont montrés sans qu'aucune TD3.1 ne les ait demandés", lists.SelectMany(list => list.Witnesses));
    }
}
