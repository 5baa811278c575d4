using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The deletion from the DMP of a document fed by mistake, once confirmed.</summary>
internal sealed class DeletionModel(IPatients patients, DocumentDesk desk) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public DeskRow Row { get; private set; } = null!;

    public DeskAnswer? Answer { get; private set; }

    public IActionResult OnGet(string id, string document) => Take(id, document) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string document, CancellationToken cancellation)
    {
        if (!Take(id, document))
            return NotFound();

        Answer = await desk.DeleteAsync(Patient, Row.Document, cancellation);
        return Page();
    }

    private bool Take(string id, string document)
    {
        if (patients.Find(id) is not { } patient || desk.Find(patient, document) is not { IsFed: true } row)
            return false;

        (Patient, Row) = (patient, row);
        return true;
    }
}
