using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Accounts;
using ReferenceEditor.Accounts.ProSanteConnect;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Pages.Connexion;

/// <summary>The way to Pro Santé Connect and back.</summary>
internal sealed class PscModel(Identification identification, IdentityProvider provider, CurrentSession session, ReferenceEditorSettings settings) : PageModel
{
    public string? Refusal { get; private set; }

    public bool CanUseACode => session.Exists && !session.IsOpen;

    private bool LacksPassword => !session.Exists && settings.Authentication is Authentication.Local;

    private string ReturnUrl => $"{Request.Scheme}://{Request.Host}/connexion/psc/retour";

    /// <param name="step">« retour » on the way back.</param>
    /// <param name="state">Given back by the provider.</param>
    /// <param name="code">Authorization code.</param>
    /// <param name="cancellation">The browser left.</param>
    public async Task<IActionResult> OnGetAsync(string? step, string? state, string? code, CancellationToken cancellation)
    {
        if (!provider.IsOffered)
            return NotFound();
        if (LacksPassword)
            return Redirect("/connexion");
        return step is null ? await Ask(cancellation) : await Answer(state, code, cancellation);
    }

    private async Task<IActionResult> Ask(CancellationToken cancellation) =>
        await identification.Ask(ReturnUrl, cancellation) is { } address ? Redirect(address) : Refuse(Identification.Unreachable);

    private async Task<IActionResult> Answer(string? state, string? code, CancellationToken cancellation) =>
        await identification.Answer(state, code, ReturnUrl, cancellation) is { } refusal ? Refuse(refusal) : Redirect(NoticeGate.Landing(session));

    private PageResult Refuse(string refusal)
    {
        Refusal = refusal;
        return Page();
    }
}
