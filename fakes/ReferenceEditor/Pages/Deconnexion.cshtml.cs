using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Pages;

/// <summary>Closes the session.</summary>
internal sealed class DeconnexionModel(CurrentSession session, Entrance entrance, IAccessLog log) : PageModel
{
    public IActionResult OnGet() => Redirect("/patients");

    public IActionResult OnPost()
    {
        log.Record(session.User.Login, "Fermeture de session", session.SecondFactor);
        entrance.Leave();
        return Redirect("/connexion");
    }
}
