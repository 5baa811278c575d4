using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The search of documents in a patient's DMP, once the professional may consult them.</summary>
internal sealed class DmpSearchModel(IPatients patients, ConsultationDesk desk, DocumentShelf shelf) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public DmpCriteria Asked { get; private set; } = DmpCriteria.None;

    public IReadOnlyList<ListedDocument>? Found { get; private set; }

    public DmpUnavailableException? Trouble { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string id, string? lancee, string? type, string? classe, DateOnly? depuis, DateOnly? jusqua, CancellationToken cancellation)
    {
        if (patients.Find(id) is not { IsQualified: true } patient)
            return NotFound();

        Patient = patient;
        Asked = new DmpCriteria { Type = Given(type), Class = Given(classe), From = depuis, To = jusqua };
        var answer = await desk.OpenAsync(patient, cancellation);
        if (answer is { Granted: false, Trouble: null })
            return Redirect($"/patients/{patient.Id}/dmp");

        Trouble = answer.Trouble;
        if (Trouble is null && lancee is not null)
            (Found, Trouble) = await shelf.SearchAsync(patient, Asked, cancellation);
        return Page();
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
