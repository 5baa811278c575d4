using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients.Dossier;

/// <summary>The documents of a patient's record, whatever brought them, and the integration of those chosen in the DMP.</summary>
internal sealed class DossierModel(IPatients patients, IPatientRecord record, IDossierSort sort, IntegrationDesk desk) : PageModel
{
    public Patient Patient { get; private set; } = null!;

    public IReadOnlyList<RecordDocument> Documents { get; private set; } = [];

    public DmpUnavailableException? Trouble { get; private set; }

    public string? Done { get; private set; }

    public IActionResult OnGet(string id, string? tri) => Open(id) ? Sorted(tri) : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string[] choix, CancellationToken cancellation)
    {
        if (!Open(id) || !Patient.IsQualified)
            return NotFound();

        (var count, Trouble) = await desk.IntegrateAsync(Patient, choix, cancellation);
        Done = Trouble is null ? $"Documents intégrés : {count}" : null;
        return Sorted(null);
    }

    public IActionResult OnPostRetirer(string id, string document)
    {
        if (!Open(id) || record.Find(id, document) is not { } found)
            return NotFound();

        record.Remove(found);
        Done = $"Document supprimé du dossier : {found.Label}";
        return Sorted(null);
    }

    private bool Open(string id)
    {
        Patient = patients.Find(id)!;
        return Patient is not null;
    }

    private PageResult Sorted(string? key)
    {
        var documents = record.Of(Patient.Id);
        Documents = key switch
        {
            "date" => sort.ByDate(documents),
            "type" => sort.ByType(documents),
            _ => documents,
        };
        return Page();
    }
}
