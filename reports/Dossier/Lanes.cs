using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Dossier;

/// <summary>Which lane an event is told in: the screen, or the national service that saw it.</summary>
internal static class Lanes
{
    /// <summary>The lane of the screen.</summary>
    public const string Screen = "ecran";

    private static readonly string[] Order = [Screen, "dmp", "annuaire", "psc", "mss", "pfi"];

    public static string Of(JournalFact fact) => fact switch
    {
        ExchangeRecorded exchange => exchange.Service,
        FaultArmed armed => armed.Service,
        FaultDelivered delivered => delivered.Service,
        AnswerNotTaken left => left.Service,
        DmpServed or DmpBatchReceived => "dmp",
        AnnuaireServed => "annuaire",
        _ => Screen,
    };

    public static string Title(string lane) => lane == Screen ? "Écran" : Words.Service(lane);

    /// <summary>Lanes that a story needs, the screen first.</summary>
    public static IReadOnlyList<string> Needed(Story story) => [.. story.Steps.SelectMany(step => step.Events).Select(entry => Of(entry.Fact)).Append(Screen).Distinct()
        .OrderBy(lane => Array.IndexOf(Order, lane) is >= 0 and var rank ? rank : Order.Length).ThenBy(lane => lane, StringComparer.Ordinal)];

    /// <summary>Events in rows: what happened until a screen was seen stands beside that screen.</summary>
    public static IEnumerable<IReadOnlyList<JournalEntry>> Moments(StoryStep step)
    {
        var moment = new List<JournalEntry>();
        foreach (var entry in step.Events)
        {
            moment.Add(entry);
            if (entry.Fact is not ScreenObserved)
                continue;
            yield return moment;
            moment = [];
        }

        if (moment.Count > 0)
            yield return moment;
    }
}
