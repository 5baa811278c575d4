using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>The product's own log says which second factor each user of the session used.</summary>
public sealed record LogTracesTheSecondFactor : Check
{
    private const string Expected = "le journal du produit trace, pour chaque utilisateur, le second facteur employé";

    /// <summary>Key under which the editor file declares how the log names a factor.</summary>
    public static string KeyOf(string factor) => "factor." + factor;

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var logs = journal.Screens(Readings.AccessLog).ToList();
        if (logs.Count == 0)
            return Conclusion.NothingToSee(Expected, "le journal du produit n'a pas été lu");

        var untraced = logs.Where(log => !Traces(log, journal)).ToList();
        return untraced.Count == 0
            ? Conclusion.Held(Expected, logs.Select(log => $"{log.Subject("user")} : {Factors(log, journal).List()}").List(), logs.Select(log => log.Witness))
            : Conclusion.Broken(
                Expected,
                untraced.Select(log => $"{log.Subject("user")} ({Wanted(log, journal) ?? "second facteur"} attendu) : {(Factors(log, journal).Any() ? Factors(log, journal).List() : "aucun facteur tracé")}").List(),
                untraced.Select(log => log.Witness));
    }

    private static bool Traces(Seen<ScreenObserved> log, JournalView journal) => Wanted(log, journal) is { } wanted
        ? Factors(log, journal).Any(factor => factor.Contains(wanted, StringComparison.OrdinalIgnoreCase))
        : Factors(log, journal).Any();

    private static string? Wanted(Seen<ScreenObserved> log, JournalView journal) =>
        journal.User(log.Subject("user"))?.SecondFactor is { } factor ? journal.Declaration(KeyOf(factor)) : null;

    private static IEnumerable<string> Factors(Seen<ScreenObserved> log, JournalView journal)
    {
        var login = journal.User(log.Subject("user"))?.Login ?? "";
        return log.Fact.Elements
            .Where(row => row.Fields.GetValueOrDefault("user", row.Text).Contains(login, StringComparison.OrdinalIgnoreCase))
            .Select(row => row.Fields.GetValueOrDefault("factor", ""))
            .Where(factor => factor.Any(char.IsLetter))
            .Distinct();
    }
}
