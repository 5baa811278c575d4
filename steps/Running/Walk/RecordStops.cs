using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The stops of a patient's record. What would put something in it, or take something out, is left to a run.</summary>
internal static class RecordStops
{
    private const string Produced = "document.produit";
    private const string Changes = "changerait le dossier d'un patient, ce que « check » ne fait pas";
    private const string Follows = "ne se voit qu'après une intégration ou un préchargement, que « check » ne fait pas";

    /// <summary>The stops.</summary>
    /// <param name="editor">The product.</param>
    /// <param name="patient">The patient; null when the file declares none.</param>
    /// <param name="atWork">What a session open needs.</param>
    public static IEnumerable<Stop> Of(EditorFile editor, EditorPatient? patient, IReadOnlyList<MapEntry> atWork)
    {
        var list = MapEntry.Act(Intentions.ListPatientDocuments);
        return
        [
            new ActStop(Intentions.ListPatientDocuments, () => Values.OfPatient(patient!))
            {
                Needs = [.. atWork, MapEntry.Act(Intentions.OpenPatientFile)],
                InSession = true,
                Before = visitor => visitor.ActAsync(Intentions.OpenPatientFile, Values.OfPatient(patient!)),
                Spared = patient is null ? "le fichier éditeur ne déclare aucun patient" : null,
            },
            new ReadingStop(Readings.PatientDocuments) { Needs = [list] },
            new ActStop(Intentions.SortPatientDocumentsByDate, () => Values.None) { Needs = [list], InSession = true },
            new ActStop(Intentions.SortPatientDocumentsByType, () => Values.None) { Needs = [list], InSession = true },
            new ActStop(Intentions.OpenPatientDocument, () => Values.Of(("title", editor.Declarations[Produced])))
            {
                Needs = [list], InSession = true, Spared = editor.Declarations.ContainsKey(Produced) ? null : $"le fichier éditeur ne déclare pas de document produit (declares: {Produced})",
            },
            new ReadingStop(Readings.PatientDocument) { Needs = [MapEntry.Act(Intentions.OpenPatientDocument)] },
            .. Left(),
        ];
    }

    private static IEnumerable<Stop> Left() =>
    [
        .. new[] { Intentions.SelectDmpDocument, Intentions.IntegrateDmpDocuments, Intentions.OpenNewerVersion, Intentions.IntegrateNewerVersion, Intentions.DeleteWithdrawnDocument }
            .Concat([Intentions.SetPreload, Intentions.StartStay, Intentions.ListPreloadedDocuments, Intentions.OpenPreloadedDocument])
            .Select(intention => new ActStop(intention, () => Values.None) { Spared = Changes }),
        .. new[] { Readings.DocumentNotices, Readings.PreloadedDocuments, Readings.PreloadedDocument }.Select(reading => new ReadingStop(reading) { Spared = Follows }),
    ];
}
