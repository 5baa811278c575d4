using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>A part of the patient's file: what others put in the DMP. The file does not wait for it.</summary>
internal sealed class DmpNewsModel(IPatients patients) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (patients.Find(id) is not { } patient)
            return NotFound();

        Patient = patient;
        return Page();
    }
}
