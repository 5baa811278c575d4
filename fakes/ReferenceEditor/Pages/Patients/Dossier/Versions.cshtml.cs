using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dossier.Versions;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients.Dossier;

/// <summary>A part of the patient's file: what became in the DMP of the documents integrated.</summary>
internal sealed class VersionsModel(IPatients patients, IVersionWatch watch, CurrentSession session) : PageModel
{
    public IReadOnlyList<VersionNotice> Notices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { } patient)
            return NotFound();

        Notices = await watch.CompareAsync(session, patient, cancellation);
        return Page();
    }
}
