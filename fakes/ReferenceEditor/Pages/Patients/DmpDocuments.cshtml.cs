using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The DMP documents of a patient.</summary>
internal sealed class DmpDocumentsModel(IPatients patients, DocumentShelf shelf) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public IReadOnlyList<ListedDocument>? Documents { get; private set; }

    public DmpUnavailableException? Trouble { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { IsQualified: true } patient)
            return NotFound();

        Patient = patient;
        (Documents, Trouble) = await shelf.ListAsync(patient, cancellation);
        return Page();
    }
}
