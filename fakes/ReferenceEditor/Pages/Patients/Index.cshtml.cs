using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients;

/// <summary>The patients of the hospital, and their search.</summary>
internal sealed class IndexModel(IPatients patients) : PageModel
{
    public string? Query { get; private set; }

    public IReadOnlyList<Patient> Found { get; private set; } = [];

    public string Count => Found.Count switch
    {
        0 => "Aucun patient ne correspond.",
        1 => "1 patient",
        _ => $"{Found.Count} patients",
    };

    public void OnGet(string? recherche) => (Query, Found) = (recherche, patients.Search(recherche));
}
