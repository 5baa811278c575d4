using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;

namespace Conformance.Steps.Checks.Dmp.Ux15;

/// <summary>The patient's file tells by itself that third parties put documents in the DMP, once the DMP was asked for them.</summary>
/// <param name="Own">Struct_IdNat of the product's own structure.</param>
public sealed record NewsAreTold(IReadOnlyList<string> Own) : Check
{
    private const string Expected = "le dossier dit de lui-même que des tiers ont versé des documents au DMP, après l'avoir demandé au DMP";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var files = NewsInTheFile.All(journal).Where(file => file.News(Own).Count > 0).ToList();
        if (files.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun dossier d'un patient qui a de tels documents n'a été ouvert");

        var silent = files.Where(file => !file.Told.Fact.Present).ToList();
        if (silent.Count > 0)
            return Conclusion.Broken(Expected, $"rien n'est dit pour {silent.Select(file => $"l'INS {file.Ins}").List()}", silent.SelectMany(file => file.Witnesses));

        var queries = files.Select(file => (File: file, Query: QueryOf(file, journal))).ToList();
        return queries.Find(pair => pair.Query is null) is { File: { } unasked }
            ? Conclusion.Broken(Expected, $"aucune TD3.1 pour l'INS {unasked.Ins} avant ce qui s'affiche", unasked.Witnesses)
            : Conclusion.Held(Expected, files.Select(file => $"« {file.Words} »").List(), [.. files.SelectMany(file => file.Witnesses), .. queries.Select(pair => pair.Query!.Witness)]);
    }

    private static Seen<ExchangeRecorded>? QueryOf(NewsInTheFile file, JournalView journal) => journal.DmpExchanges().FirstOrDefault(exchange =>
        exchange.Is(DmpExchanges.Search) && exchange.IsAbout(file.Ins) && exchange.Seq > file.Served.Seq && exchange.Seq < file.Told.Seq
        && exchange.IsIn(journal.User(file.Told.Subject("user"))?.NationalId));
}
