using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The DMP documents of a patient, once the professional may consult them.</summary>
internal sealed class DmpDocumentsModel(IPatients patients, ConsultationDesk desk, DocumentShelf shelf, IDocumentFilter filter) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public DmpAccess? Access { get; private set; }

    public IReadOnlyList<ListedDocument>? All { get; private set; }

    public IReadOnlyList<ListedDocument>? Documents => All is null ? null : filter.Apply(All, Chosen);

    public DmpCriteria Chosen { get; private set; } = DmpCriteria.None;

    public DmpUnavailableException? Trouble { get; private set; }

    /// <summary>Types that the documents have, by code.</summary>
    public IReadOnlyDictionary<string, string> Types =>
        (All ?? []).Select(listed => listed.Document).DistinctBy(document => document.TypeCode).ToDictionary(document => document.TypeCode, document => document.Type);

    public async Task<IActionResult> OnGetAsync(string id, string? type, DateOnly? depuis, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { IsQualified: true } patient)
            return NotFound();

        Patient = patient;
        Chosen = new DmpCriteria { Type = string.IsNullOrEmpty(type) ? null : type, From = depuis };
        var answer = await desk.OpenAsync(patient, cancellation);
        (Access, Trouble) = (answer.Access, answer.Trouble);
        if (answer.Granted)
            (All, Trouble) = await shelf.ListAsync(patient, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { IsQualified: true } patient)
            return NotFound();

        Patient = patient;
        Trouble = (await desk.ConfirmAsync(patient, cancellation)).Trouble;
        return Trouble is null ? Redirect($"/patients/{patient.Id}/dmp") : Page();
    }
}
