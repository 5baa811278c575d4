using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dossier;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients.Dossier;

/// <summary>A document of the record, read on the screen from what the record keeps.</summary>
internal sealed class RecordDocumentModel(IPatients patients, IPatientRecord record, IRecordReading reading, CurrentSession session, IAccessLog log) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public RecordDocument Document { get; private set; } = null!;

    public HtmlString? Presented { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string document, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { } patient || record.Find(id, document) is not { } found)
            return NotFound();

        (Patient, Document) = (patient, found);
        Presented = await reading.ReadAsync(patient, found, cancellation);
        log.Record(session.User.Login, "Lecture d'un document du dossier", session.SecondFactor, patient.FullName);
        return Page();
    }
}
