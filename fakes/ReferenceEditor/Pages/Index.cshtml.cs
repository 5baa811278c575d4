using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReferenceEditor.Pages;

/// <summary>The first page after identification: the patients.</summary>
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect("/patients");
}
