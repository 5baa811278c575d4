using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dossier.Preloading;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients.Dossier;

/// <summary>The documents of a patient that were loaded ahead from the DMP, and one of them.</summary>
internal sealed class PreloadedModel(IPatients patients, IPreloadStore store, IPresentation presentation) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public IReadOnlyList<PreloadedDocument> Kept { get; private set; } = [];

    public HtmlString? Presented { get; private set; }

    public IActionResult OnGet(string id, string? document)
    {
        if (patients.Find(id) is not { } patient)
            return NotFound();

        (Patient, Kept) = (patient, store.Of(id));
        if (document is null)
            return Page();
        if (Kept.FirstOrDefault(kept => kept.Document.UniqueId == document) is not { } opened)
            return NotFound();
        Presented = presentation.Show(opened.Content, CdaContent.StylesheetOf(opened.Content));
        return Page();
    }
}
