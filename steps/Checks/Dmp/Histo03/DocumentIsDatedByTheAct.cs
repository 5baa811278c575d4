using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.Dmp.Histo03;

/// <summary>Two witnesses: the day of the act, as the file shows it and long before the run, is the one that the document bears in XDS and in CDA.</summary>
public sealed record DocumentIsDatedByTheAct : Check
{
    private const string Expected = "le document porte la date de l'acte dans ses métadonnées XDS (serviceStartTime) et dans son CDA (documentationOf/serviceEvent/effectiveTime)";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        if (feed.Row?.ActDay is not { } act)
            return Conclusion.NothingToSee(Expected, $"la liste du dossier ne montre pas la date de l'acte de « {feed.Title} »", feed.Witnesses);
        if (act >= DateOnly.FromDateTime(sent.Batch.Entry.At.UtcDateTime.Date))
            return Conclusion.NothingToSee(Expected, $"l'acte du {act.Words()} n'est pas antérieur au jour de l'envoi : sa date ne prouve rien", feed.Witnesses);

        var wrong = Dates(sent.Document).Where(date => date.Day != act).Select(date => $"{date.Where} : {date.Day?.Words() ?? "absente"}").ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{act.Words()} à l'écran, en XDS et en CDA", feed.Witnesses)
            : Conclusion.Broken(Expected, $"acte du {act.Words()} à l'écran ; {wrong.List()}", feed.Witnesses);
    });

    private static IEnumerable<(string Where, DateOnly? Day)> Dates(DmpDocumentReceived document) =>
        [("XDS", ShownDay.OnTheWire(document.ServiceStart)), ("CDA", ShownDay.OnTheWire(document.CdaServiceStart))];
}
