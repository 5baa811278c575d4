using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Pages.Connexion;

/// <summary>Second factor: a one-time code, or Pro Santé Connect.</summary>
internal sealed class SecondFacteurModel(CurrentSession session, IOneTimeCodes codes, Entrance entrance) : PageModel
{
    public string? Refusal { get; private set; }

    public IActionResult OnGet() => (IActionResult?)Elsewhere() ?? Page();

    public IActionResult OnPost(string? code)
    {
        if (Elsewhere() is { } elsewhere)
            return elsewhere;
        if (!codes.Accepts(session.User.Login, code ?? ""))
            return Refuse(entrance.RefuseCode());

        entrance.GiveSecondFactor(SecondFactor.Totp);
        return Redirect(NoticeGate.Landing(session));
    }

    private RedirectResult? Elsewhere() => !session.Exists ? Redirect("/connexion") : session.IsOpen ? Redirect("/patients") : null;

    private IActionResult Refuse(int left)
    {
        if (left <= 0)
            return Redirect("/connexion");
        Refusal = $"Code incorrect ou périmé. Il reste {left} essai{(left > 1 ? "s" : "")}.";
        return Page();
    }
}
