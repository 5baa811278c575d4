using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Documents;

/// <summary>Two witnesses: each transaction that the DMP received from the user about the patient has its line in the product's own trace.</summary>
/// <param name="Transactions">Names of the transactions: TD0.2, TD0.3, TD3.2.</param>
public sealed record DmpLogTraces(IReadOnlyList<string> Transactions) : Check
{
    private string Expected => $"la trace du produit montre, pour le patient et l'utilisateur, {Transactions.List()}, que le DMP a bien reçues";

    /// <summary>Key under which the editor file declares how its trace names a transaction.</summary>
    public static string KeyOf(string transaction) => "trace." + transaction;

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var logs = journal.Screens(Readings.DmpLog).ToList();
        if (logs.Count == 0)
            return Conclusion.NothingToSee(Expected, "la trace des échanges avec le DMP n'a pas été lue");
        if (Transactions.Where(transaction => journal.Declaration(KeyOf(transaction)) is null).ToList() is { Count: > 0 } unnamed)
            return Conclusion.NothingToSee(Expected, $"le fichier éditeur ne dit pas comment sa trace les nomme : déclarez {unnamed.Select(KeyOf).List()}", logs.Select(log => log.Witness));

        var faults = logs.SelectMany(log => Transactions.Select(transaction => Fault(transaction, log, journal))).OfType<string>().ToList();
        var witnesses = logs.Select(log => log.Witness).Concat(logs.SelectMany(log => Received(log, journal)).Select(exchange => exchange.Witness)).ToList();
        return faults.Count == 0
            ? Conclusion.Held(Expected, logs.Select(log => $"{log.Subject("user")} : {Transactions.List()}").List(), witnesses)
            : Conclusion.Broken(Expected, faults.List(), witnesses);
    }

    private static string? Fault(string transaction, Seen<ScreenObserved> log, JournalView journal)
    {
        if (!Received(log, journal).Any(exchange => exchange.Is(transaction)))
            return $"le DMP n'a reçu aucune {transaction} de {log.Subject("user")} pour ce patient";
        var words = journal.Declaration(KeyOf(transaction))!;
        return Rows(log, journal).Any(row => row.Fields.GetValueOrDefault("event", row.Text).Contains(words, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"aucune ligne « {words} » ({transaction}) pour {log.Subject("user")} et ce patient";
    }

    private static IEnumerable<Seen<ExchangeRecorded>> Received(Seen<ScreenObserved> log, JournalView journal) => journal.DmpExchanges().Where(exchange =>
        exchange.Seq < log.Seq && exchange.IsAbout(log.Subject("ins")) && exchange.IsIn(journal.User(log.Subject("user"))?.NationalId));

    private static IEnumerable<ElementSeen> Rows(Seen<ScreenObserved> log, JournalView journal)
    {
        var user = journal.User(log.Subject("user"));
        string?[] patient = [log.Subject("name"), log.Subject("ins")];
        return log.Fact.Elements.Where(row => Names(row, "user", [user?.Login, user?.NationalId, user?.NationalId[1..]]) && Names(row, "patient", patient));
    }

    private static bool Names(ElementSeen row, string field, IEnumerable<string?> names) =>
        names.OfType<string>().Any(name => row.Fields.GetValueOrDefault(field, row.Text).Contains(name, StringComparison.OrdinalIgnoreCase));
}
