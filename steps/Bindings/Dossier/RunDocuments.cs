using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Steps.Bindings.Dossier;

/// <summary>Documents of the DMP whose every word that is judged is found nowhere else in the run.</summary>
public sealed class RunDocuments(Scene scene)
{
    /// <summary>A document of the patient at hand, level 1 and text.</summary>
    /// <param name="key">Short name, unique in the run.</param>
    public DmpDocument Of(EditorPatient patient, string key)
    {
        var mark = $"{scene.Campaign.Marker}-{key}";
        return DmpDocument.Sample(Identifier(patient, key), $"Document {mark}", []) with
        {
            Patient = patient.Person(),
            Author = DmpAuthor.Fictional with { Family = $"AUTEUR-{mark}", StructureName = $"STRUCTURE-{mark}" },
            Text = $"corps-{mark}",
        };
    }

    /// <summary>The same document with a body of sections, each with a narrative of its own.</summary>
    public static DmpDocument Structured(DmpDocument document) => document with
    {
        Body = DmpBody.Structured,
        Sections =
        [
            new("10164-2", "Histoire de la maladie", $"{document.Text}-recit-1"),
            new("29545-1", "Examen physique", $"{document.Text}-recit-2"),
            new("18776-5", "Plan de soins", $"{document.Text}-recit-3"),
        ],
    };

    /// <summary>The same document with the style sheet of its producer.</summary>
    public static DmpDocument WithStylesheet(DmpDocument document) => document with { StylesheetMark = $"feuille-{document.Text}" };

    /// <summary>Gives the DMP, open and authorised, the documents of a patient.</summary>
    public void Serve(EditorPatient patient, params IReadOnlyList<DmpDocument> documents) =>
        scene.Campaign.Services.Dmp.Serve(patient.InDmp(DmpState.OuvertAutorise, documents));

    private string Identifier(EditorPatient patient, string key) =>
        $"{scene.Campaign.Root}.{patient.Ins}.{string.Join('.', key.Split('-').Select(Arc))}";

    /// <summary>A part of a key as a number of an OID, which has no leading zero.</summary>
    private static string Arc(string part) => (int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : part[0]).ToString(CultureInfo.InvariantCulture);
}
