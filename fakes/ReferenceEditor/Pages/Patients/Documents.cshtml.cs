using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The documents of a patient's file, past stays included, and their way to the DMP.</summary>
internal sealed class DocumentsModel(IPatients patients, DocumentDesk desk) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public bool MayFeed => desk.MayFeed(Patient);

    public IReadOnlyList<DeskRow> Rows => desk.Rows(Patient);

    public DeskAnswer? Answer { get; private set; }

    public IActionResult OnGet(string id) => Take(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string[] document, CancellationToken cancellation)
    {
        if (!Take(id) || !MayFeed)
            return NotFound();

        Answer = await desk.FeedAsync(Patient, document, cancellation);
        return Page();
    }

    private bool Take(string id)
    {
        Patient = patients.Find(id)!;
        return Patient is not null;
    }
}
