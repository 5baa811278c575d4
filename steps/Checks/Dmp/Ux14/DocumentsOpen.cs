using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux14;

/// <summary>Each document opened shows its own content, as the DMP gave it: not its neighbour's.</summary>
public sealed record DocumentsOpen : Check
{
    private const string Expected = "chaque document ouvert depuis la liste montre son propre contenu, que le DMP a donné";

    /// <summary>What the body of a document says, unique to its title.</summary>
    public static string TextOf(string title) => $"Texte d'essai propre au document {title}.";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var opened = journal.Screens(Readings.DmpDocument).Where(screen => screen.Subject("title") is not null).ToList();
        if (opened.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document n'a été ouvert");

        var retrievals = journal.DmpExchanges().Where(exchange => exchange.Is(DmpExchanges.Retrieval) && exchange.IsAbout(opened[0].Subject("ins"))).ToList();
        var witnesses = opened.Select(screen => screen.Witness).Concat(retrievals.Select(exchange => exchange.Witness)).ToList();
        var wrong = opened.Where(screen => !ShowsItsOwn(screen)).Select(screen => $"« {screen.Subject("title")} » : {Seen(screen)}").ToList();
        if (wrong.Count > 0)
            return Conclusion.Broken(Expected, wrong.List(), witnesses);

        return retrievals.Count == 0
            ? Conclusion.Broken(Expected, "aucune TD3.2 n'a demandé ces documents", witnesses)
            : Conclusion.Held(Expected, $"{opened.Count} documents ouverts, chacun avec son texte", witnesses);
    }

    private static bool ShowsItsOwn(Seen<ScreenObserved> screen) =>
        screen.Fact.Present && screen.Fact.Elements.Any(element => element.Text.Contains(TextOf(screen.Subject("title")!), StringComparison.Ordinal));

    private static string Seen(Seen<ScreenObserved> screen) => screen.Fact.Present ? $"« {string.Join(" ", screen.Fact.Elements.Select(element => element.Text))} »" : "rien ne s'affiche";
}
