using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Alimentation;

/// <summary>What the checks of a document received begin with.</summary>
internal static class Sightings
{
    /// <summary>Judges the last document that was chosen and received; says why there is nothing to see when there is none.</summary>
    public static Conclusion OnTheDocumentReceived(this JournalView journal, string expected, Func<Feed, ReceivedDocument, Conclusion> judge)
    {
        var feeds = Feed.All(journal);
        return feeds.LastOrDefault(feed => feed.Received is not null) is { } feed
            ? Registered(feed.Received!, judge(feed, feed.Received!))
            : Conclusion.NothingToSee(expected, WhyNothing(feeds), feeds.SelectMany(feed => feed.Witnesses));
    }

    /// <summary>What the product says on the screen, quoted; what it does not say otherwise.</summary>
    public static string Quote(this Seen<ScreenObserved>? answer) =>
        answer is { Fact: { Present: true, Elements: [{ Text.Length: > 0 } first, ..] } } ? $"l'écran dit « {first.Text} »" : "l'écran n'en dit rien";

    /// <summary>A batch that the DMP refused can break a rule, and cannot show that one holds: nothing of it is in the DMP.</summary>
    private static Conclusion Registered(ReceivedDocument sent, Conclusion conclusion) => conclusion.Outcome is Outcome.Respecte && !sent.Batch.Fact.Accepted
        ? Conclusion.NothingToSee(conclusion.Expected, "le DMP a refusé ce lot : rien de lui n'y est enregistré", conclusion.Witnesses)
        : conclusion;

    private static string WhyNothing(IReadOnlyList<Feed> feeds) => feeds.Count == 0
        ? "aucun envoi au DMP n'a été observé"
        : $"« {feeds[^1].Title} » n'est pas parvenu au DMP, ou rien ne permet de l'y reconnaître ; {feeds[^1].Answer.Quote()}";
}
