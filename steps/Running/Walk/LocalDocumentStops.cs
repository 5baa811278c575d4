using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The stops around the documents of a patient's own file. Nothing is sent to the DMP: a document that was does not come back.</summary>
internal static class LocalDocumentStops
{
    private const string LeavesTheProductChanged = "enverrait un document au DMP et laisserait le produit changé, ce que « check » ne fait pas";

    /// <summary>The stops.</summary>
    /// <param name="patient">The patient; null when the file declares none.</param>
    /// <param name="open">What opens the patient's file.</param>
    public static IEnumerable<Stop> Of(EditorPatient? patient, MapEntry open)
    {
        var list = MapEntry.Act(Intentions.ListLocalDocuments);
        return
        [
            new ActStop(Intentions.ListLocalDocuments, () => Values.OfPatient(patient!)) { Needs = [open], InSession = true, Before = visitor => visitor.ActAsync(Intentions.OpenPatientFile, Values.OfPatient(patient!)) },
            new ReadingStop(Readings.LocalDocuments) { Needs = [list] },
            new ReadingStop(Readings.FeedOffered) { Needs = [list], WhenAbsent = patient is { InsQualified: false } ? "l'INS de ce patient n'est pas qualifiée" : null },
            new ActStop(Intentions.FeedDmp, () => Values.None) { Spared = LeavesTheProductChanged },
            new ReadingStop(Readings.FeedAnswer) { Spared = LeavesTheProductChanged },
            new ActStop(Intentions.DeleteFromDmp, () => Values.None) { Spared = LeavesTheProductChanged },
            new ActStop(Intentions.OpenDeletionGuide, () => Values.None) { Needs = [list] },
            new ReadingStop(Readings.DeletionGuide) { Needs = [MapEntry.Act(Intentions.OpenDeletionGuide)] },
        ];
    }
}
