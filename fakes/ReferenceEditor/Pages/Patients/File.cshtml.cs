using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>A patient's file.</summary>
internal sealed class FileModel(IPatients patients, CurrentSession session, IAccessLog log) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (patients.Find(id) is not { } patient)
            return NotFound();

        Patient = patient;
        log.Record(session.User.Login, "Ouverture du dossier", session.SecondFactor, patient.FullName);
        return Page();
    }
}
