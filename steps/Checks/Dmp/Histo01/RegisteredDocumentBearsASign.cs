using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Checks.Dmp.Histo01;

/// <summary>In the file opened anew, the document that the DMP registered shows something that it did not show before, and that no document never sent shows. Any sign will do.</summary>
public sealed record RegisteredDocumentBearsASign : Check
{
    private const string Expected = "le dossier montre du document enregistré par le DMP ce qu'il ne montre pas d'un document jamais envoyé";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (Rereading.Find(journal) is not { } reading)
            return Conclusion.NothingToSee(Expected, "aucun document enregistré par le DMP n'a été revu dans la liste du dossier");
        if (reading.NeverSent.Count == 0)
            return Conclusion.NothingToSee(Expected, "la liste ne montre aucun document jamais envoyé : rien à quoi comparer", reading.Witnesses);
        if (reading.Sign.Count > 0)
            return Conclusion.Held(Expected, $"« {reading.Registered.Title} » porte : {SignReading.Describe(reading.Sign)}", reading.Witnesses);
        return reading.WasSentBefore
            ? Conclusion.NothingToSee(Expected, $"« {reading.Registered.Title} » avait déjà été envoyé par un autre scénario : son signe ne peut pas apparaître. Nommez pour cette exigence un document qu'aucune autre n'envoie", reading.Witnesses)
            : Conclusion.Broken(Expected, $"rien ne distingue « {reading.Registered.Title} », enregistré par le DMP, de {reading.NeverSent.Select(row => $"« {row.Title} »").List()}", reading.Witnesses);
    }
}
