using Conformance.Fakes.Dmp;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The stops of the consultation of a DMP: the list and its filters, a document, the search, the access to authorise.</summary>
internal static class DmpStops
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly DateOnly Far = new(2099, 12, 31);

    /// <summary>The stops that begin on the list of documents.</summary>
    /// <param name="editor">The product.</param>
    /// <param name="patient">Patient whose DMP is open; null when the file declares none.</param>
    /// <param name="atWork">What a session open needs.</param>
    public static IEnumerable<Stop> Of(EditorFile editor, EditorPatient? patient, IReadOnlyList<MapEntry> atWork)
    {
        var list = MapEntry.Act(Intentions.ListDmpDocuments);
        var opened = MapEntry.Act(Intentions.OpenDmpDocument);
        return
        [
            .. SearchCriteria.DmpFilters.Select(filter => new CriterionStop(filter, Written(editor, filter)) { Needs = [list] }),
            new ActStop(Intentions.FilterDmpDocuments, () => Values.None) { Needs = [list] },
            new ActStop(Intentions.OpenDmpDocument, () => Values.Of(("title", WalkPreparation.Title))) { Needs = [list], InSession = true },
            new ReadingStop(Readings.DmpDocument) { Needs = [opened] },
            .. SearchOf(editor, patient, atWork),
        ];
    }

    /// <summary>The stops for a patient whose DMP the professional may not read yet.</summary>
    /// <param name="patient">The patient; null when the file declares none.</param>
    /// <param name="atWork">What a session open needs.</param>
    public static IEnumerable<Stop> AccessOf(EditorPatient? patient, IReadOnlyList<MapEntry> atWork)
    {
        var attempt = MapEntry.Act(Intentions.TryDmpDocuments);
        return
        [
            new ActStop(Intentions.TryDmpDocuments, () => Values.OfPatient(patient!))
            {
                Needs = atWork, InSession = true, Spared = patient is null ? "le fichier éditeur ne déclare pas deux patients à l'INS qualifiée" : null,
            },
            new ReadingStop(Readings.DmpAccessQuestion) { Needs = [attempt] },
            new ActStop(Intentions.ConfirmDmpAccess, () => Values.None) { Needs = [attempt, MapEntry.Reading(Readings.DmpAccessQuestion)] },
        ];
    }

    private static IEnumerable<Stop> SearchOf(EditorFile editor, EditorPatient? patient, IReadOnlyList<MapEntry> atWork)
    {
        var open = MapEntry.Act(Intentions.OpenDmpSearch);
        var search = MapEntry.Act(Intentions.SearchDmp);
        return
        [
            new ActStop(Intentions.OpenDmpSearch, () => Values.OfPatient(patient!))
            {
                Needs = [.. atWork, MapEntry.Act(Intentions.OpenPatientFile)],
                InSession = true,
                Before = visitor => visitor.ActAsync(Intentions.OpenPatientFile, Values.OfPatient(patient!)),
            },
            .. SearchCriteria.DmpSearch.Select(criterion => new CriterionStop(criterion, Written(editor, criterion)) { Needs = [open] }),
            new ActStop(Intentions.SearchDmp, () => Values.None) { Needs = [open] },
            new ReadingStop(Readings.DmpFound) { Needs = [search] },
        ];
    }

    /// <summary>A value that lets the documents of the walk through.</summary>
    private static string Written(EditorFile editor, string criterion) => criterion switch
    {
        "filtre-type" or "recherche-type" => DmpWriting.TypeOf(editor, DmpDocumentType.HospitalReport),
        "recherche-classe" => DmpWriting.ClassOf(editor, DmpDocumentType.HospitalReport),
        "recherche-jusqua" => DmpWriting.DateOf(editor, Far),
        _ => DmpWriting.DateOf(editor, LongAgo),
    };
}
