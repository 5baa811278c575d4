using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReferenceEditor.Pages;

/// <summary>What a person reads when a page cannot be shown.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErreurModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public void OnGet(int? code) => Explain(code);

    public void OnPost(int? code) => Explain(code);

    private void Explain(int? code) => (Heading, Explanation) = code switch
    {
        404 => ("Page introuvable", "Cette adresse ne correspond à aucune page ni à aucun patient."),
        400 => ("Demande refusée", "Le formulaire a expiré. Revenez à la page et recommencez."),
        _ => ("Erreur", "La demande n'a pas abouti. Recommencez ; si l'erreur persiste, appelez le support."),
    };
}
