using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.Dmp.Histo05;

/// <summary>Two witnesses: the document chosen on the screen, and it alone, is what the patient's DMP registers.</summary>
public sealed record ChosenDocumentReachesTheDmp : Check
{
    private const string Expected = "le document choisi à l'écran, et lui seul, est enregistré par le DMP du patient";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (Feed.All(journal).LastOrDefault() is not { } feed)
            return Conclusion.NothingToSee(Expected, "aucun envoi au DMP n'a été observé");
        if (feed.Row is null)
            return Conclusion.NothingToSee(Expected, $"« {feed.Title} » ne se lit pas dans la liste : corrigez sa déclaration, ou map.readings.local-documents", feed.Witnesses);
        if (feed.Batches.Count == 0)
            return Conclusion.Broken(Expected, $"rien n'est parvenu au DMP ; {feed.Answer.Quote()}", feed.Witnesses);
        if (feed.Batches.FirstOrDefault(batch => batch.Fact.Ins != feed.Ins) is { } astray)
            return Conclusion.Broken(Expected, $"envoyé au DMP de l'INS {astray.Fact.Ins ?? "absent"} au lieu de {feed.Ins}", feed.Witnesses);

        var others = feed.Documents.Where(received => feed.Recognise(received.Document) is Recognition.Another).Select(received => $"« {received.Document.Title} »").ToList();
        if (others.Count > 0)
            return Conclusion.Broken(Expected, $"« {feed.Title} » choisi ; aussi, ou à sa place, envoyé : {others.List()}", feed.Witnesses);
        if (feed.Documents.FirstOrDefault(received => feed.Recognise(received.Document) is Recognition.Chosen) is not { } sent)
            return Conclusion.NothingToSee(Expected, "ni le titre ni la date de l'acte ne permettent de rapprocher ce qui est parvenu au DMP du document choisi", feed.Witnesses);
        return feed.Batches.Any(batch => batch.Fact.Accepted)
            ? Conclusion.Held(Expected, $"« {sent.Document.Title} » ({sent.Document.UniqueId}) enregistré pour l'INS {feed.Ins}", feed.Witnesses)
            : Conclusion.Broken(Expected, $"le DMP a refusé « {sent.Document.Title} » ; {feed.Answer.Quote()}", feed.Witnesses);
    }
}
