using System.Globalization;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux14;

/// <summary>The list shows each document that the DMP holds, with more than its title: its type or its date.</summary>
public sealed record ListShowsMetadata : Check
{
    private const string Expected = "la liste montre chaque document du DMP avec ses métadonnées : le titre, et au moins le type ou la date";

    private static readonly string[] DayFormats = ["dd/MM/yyyy", "yyyy-MM-dd", "dd/MM/yy", "d MMMM yyyy", "d MMM yyyy", "dd.MM.yyyy", "dd-MM-yyyy"];

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var list = journal.Screens(Readings.DmpDocuments).FirstOrDefault(screen => !screen.Fact.Subject.Keys.Any(key => key.StartsWith(DocumentChoice.SubjectPrefix, StringComparison.Ordinal)));
        var served = list is null ? null : journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == list.Subject("ins") && served.Seq < list.Seq);
        var query = list is null ? null : journal.DmpExchanges().FirstOrDefault(exchange => exchange.Is(DmpExchanges.Search) && exchange.IsAbout(list.Subject("ins")) && exchange.Seq < list.Seq);
        if (list is null || served is null || served.Fact.Documents.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste de documents n'a été lue");
        if (query is null)
            return Conclusion.Broken(Expected, "les documents sont montrés sans qu'aucune TD3.1 ne les ait demandés", served.Witness, list.Witness);

        var bare = served.Fact.Documents.Where(document => !list.Fact.Elements.Any(row => Describes(row, document))).ToList();
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"{served.Fact.Documents.Count} documents ; le premier : « {list.Fact.Elements[0].Text} »", served.Witness, query.Witness, list.Witness)
            : Conclusion.Broken(Expected, $"absents, ou montrés sans type ni date : {bare.Select(document => $"« {document.Title} »").List()}", served.Witness, query.Witness, list.Witness);
    }

    private static bool Describes(ElementSeen row, DmpDocumentServed document) =>
        row.Text.Contains(document.Title, StringComparison.Ordinal)
        && (row.Text.Contains(document.TypeLabel, StringComparison.OrdinalIgnoreCase) || (document.WrittenAt is { } at && Days(at).Any(day => row.Text.Contains(day, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> Days(DateTimeOffset at) => DayFormats.Select(format => at.UtcDateTime.ToString(format, CultureInfo.GetCultureInfo("fr-FR")));
}
