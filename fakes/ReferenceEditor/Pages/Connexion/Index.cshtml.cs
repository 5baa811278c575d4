using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Pages.Connexion;

/// <summary>First factor.</summary>
internal sealed class IndexModel(IFirstFactor firstFactor, Entrance entrance, IAccessLog log, ReferenceEditorSettings settings) : PageModel
{
    public string Login { get; private set; } = "";

    public string? Refusal { get; private set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost(string? login, string? password)
    {
        if (settings.Authentication is Authentication.ProSanteConnect)
            return NotFound();

        Login = (login ?? "").Trim();
        var answer = firstFactor.Check(Login, password ?? "");
        if (answer.Professional is not { } user)
            return Refuse(answer.Refusal);

        entrance.GivePassword(user);
        return Redirect("/connexion/second-facteur");
    }

    private PageResult Refuse(string? refusal)
    {
        Refusal = refusal;
        log.Record(Login, "Mot de passe refusé", null);
        return Page();
    }
}
