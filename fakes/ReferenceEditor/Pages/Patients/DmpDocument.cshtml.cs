using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>A DMP document, read on the screen or saved as a file.</summary>
internal sealed class DmpDocumentModel(IPatients patients, ConsultationDesk desk, DocumentShelf shelf) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public OpenedDocument? Opened { get; private set; }

    public DmpUnavailableException? Trouble { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string uniqueId, string? fichier, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { IsQualified: true } patient)
            return NotFound();

        Patient = patient;
        var answer = await desk.OpenAsync(patient, cancellation);
        if (answer is { Granted: false, Trouble: null })
            return Redirect($"/patients/{patient.Id}/dmp");

        Trouble = answer.Trouble;
        if (answer.Granted)
            (Opened, Trouble) = await shelf.OpenAsync(patient, uniqueId, cancellation);
        if (Opened is null && Trouble is null)
            return NotFound();
        return fichier is not null && Opened?.Content.File is { } file ? Save(file) : Page();
    }

    private FileContentResult Save(SavedFile file)
    {
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(file.Bytes, MediaTypeNames.Application.Octet, file.Name);
    }
}
