using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>No result, several addresses, red list, 429, 503 and time-out do not look alike to the user.</summary>
public sealed record SituationsAreToldApart : Check
{
    /// <summary>Faults by the situation that they make.</summary>
    private static readonly Dictionary<string, string> Faults = new() { ["429"] = "429", ["503"] = "503", ["delai"] = "timeout" };

    private const string Expected = "aucun résultat, plusieurs adresses, liste rouge, 429, 503 et délai dépassé se distinguent pour l'utilisateur";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var answers = journal.Screens(Readings.SearchAnswer).Where(screen => screen.Subject("situation") is not null).ToList();
        if (answers.Count < 2)
            return Conclusion.NothingToSee(Expected, "moins de deux situations ont été observées");

        var undelivered = answers.Select(screen => screen.Subject("situation")!).Where(situation => !Delivered(situation, journal)).ToList();
        if (undelivered.Count > 0)
            return Conclusion.NothingToSee(Expected, $"le produit n'a pas rencontré {undelivered.List()}", answers.Select(screen => screen.Witness));

        var alike = answers.GroupBy(Words).FirstOrDefault(same => same.Count() > 1);
        return alike is null
            ? Conclusion.Held(Expected, answers.Select(screen => $"{screen.Subject("situation")} : « {Shorten(Words(screen))} »").List(), answers.Select(screen => screen.Witness))
            : Conclusion.Broken(Expected, $"{alike.Select(screen => screen.Subject("situation")!).List()} : le même « {Shorten(alike.Key)} »", alike.Select(screen => screen.Witness));
    }

    private static bool Delivered(string situation, JournalView journal) =>
        !Faults.TryGetValue(situation, out var fault)
        || journal.Of<FaultDelivered>().Any(delivered => delivered.Fact.Service == "annuaire" && delivered.Fact.Fault == fault);

    private static string Words(Seen<ScreenObserved> screen) => string.Join(" ", screen.Fact.Elements.Select(element => element.Text)).WithoutNumbers();

    private static string Shorten(string text) => text.Length > 90 ? text[..90] + "…" : text;
}
