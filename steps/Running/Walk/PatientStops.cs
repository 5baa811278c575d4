using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The stops around a patient's file.</summary>
internal static class PatientStops
{
    /// <summary>The stops for a patient whose DMP is open.</summary>
    /// <param name="editor">The product.</param>
    /// <param name="patient">The patient; null when the file declares none.</param>
    /// <param name="atWork">What a session open needs.</param>
    public static IEnumerable<Stop> Of(EditorFile editor, EditorPatient? patient, IReadOnlyList<MapEntry> atWork)
    {
        var open = MapEntry.Act(Intentions.OpenPatientFile);
        var list = MapEntry.Act(Intentions.ListDmpDocuments);
        return
        [
            File(Intentions.OpenPatientFile, patient, atWork),
            new ReadingStop(Readings.PatientFile) { Needs = [open.IsIn(editor.Map) ? open : MapEntry.Act(Intentions.TryPatientFile)] },
            new ReadingStop(Readings.IdentityStatus) { Needs = [open] },
            new ReadingStop(Readings.DmpStatus) { Needs = [open], Spared = Unqualified(patient) },
            new ReadingStop(Readings.DmpNews) { Needs = [open], Spared = Unqualified(patient) },
            new ReadingStop(Readings.DmpNewsTypes) { Needs = [open], Spared = Unqualified(patient) },
            new ActStop(Intentions.ListDmpDocuments, () => Values.OfPatient(patient!)) { Needs = [open], InSession = true, Spared = Unqualified(patient) },
            new ReadingStop(Readings.DmpDocuments) { Needs = [list] },
            .. DmpStops.Of(editor, patient, atWork),
            .. LocalDocumentStops.Of(patient, open),
            .. RecordStops.Of(editor, patient, atWork),
            File(Intentions.TryPatientFile, patient, atWork),
        ];
    }

    private static ActStop File(string intention, EditorPatient? patient, IReadOnlyList<MapEntry> atWork) => new(intention, () => Values.OfPatient(patient!))
    {
        Needs = atWork,
        InSession = true,
        Arrives = [Readings.PatientFile],
        Spared = patient is null ? "le fichier éditeur ne déclare aucun patient" : null,
    };

    private static string? Unqualified(EditorPatient? patient) => patient is { InsQualified: false } ? "le fichier éditeur ne déclare aucun patient à l'INS qualifiée" : null;
}
