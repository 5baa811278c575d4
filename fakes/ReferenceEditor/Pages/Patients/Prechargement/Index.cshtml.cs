using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Preloading;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Pages.Patients.Prechargement;

/// <summary>What is loaded ahead from the DMP, and the stays that begin.</summary>
internal sealed class PreloadModel(IPatients patients, PreloadSettings settings, StayPreload preload, CurrentSession session, IAccessLog log) : PageModel
{
    public IReadOnlyList<Patient> Patients => [.. patients.Search(null).Where(patient => patient.IsQualified)];

    public PreloadCriteria Criteria => settings.Criteria;

    public string? Done { get; private set; }

    public DmpUnavailableException? Trouble { get; private set; }

    public IActionResult OnPost(string? type, DateOnly? depuis, int jours)
    {
        settings.Criteria = new PreloadCriteria(type ?? "", depuis, Math.Max(1, jours));
        Done = "Critères enregistrés";
        return Page();
    }

    public async Task<IActionResult> OnPostSejourAsync(string patient, CancellationToken cancellation)
    {
        if (patients.Find(patient) is not { } found)
            return NotFound();

        log.Record(session.User.Login, "Début de séjour", session.SecondFactor, found.FullName);
        try
        {
            Done = await preload.BeginStayAsync(DmpCaller.Of(session), found, cancellation) is { } count
                ? $"Séjour de {found.FullName} commencé, documents préchargés : {count}"
                : $"Séjour de {found.FullName} commencé, DMP non consultable";
        }
        catch (DmpUnavailableException trouble)
        {
            Trouble = trouble;
        }

        return Page();
    }
}
