using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Pages.Compte;

/// <summary>Change of password.</summary>
internal sealed class MotDePasseModel(IPasswordChange change, CurrentSession session, IAccessLog log, ReferenceEditorSettings settings) : PageModel
{
    public string? Refusal { get; private set; }

    public string? Done { get; private set; }

    public IActionResult OnGet() => settings.Authentication is Authentication.Local ? Page() : NotFound();

    public IActionResult OnPost(string? current, string? @new, string? confirmation)
    {
        if (settings.Authentication is not Authentication.Local)
            return NotFound();

        Refusal = change.Change(session.User.Login, new PasswordRequest(current ?? "", @new ?? "", confirmation ?? ""));
        Done = Refusal is null ? "Votre mot de passe a été changé." : null;
        log.Record(session.User.Login, Refusal is null ? "Mot de passe changé" : "Changement de mot de passe refusé", session.SecondFactor);
        return Page();
    }
}
