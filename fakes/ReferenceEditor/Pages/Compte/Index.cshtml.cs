using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReferenceEditor.Pages.Compte;

/// <summary>Who the professional is for the product.</summary>
internal sealed class IndexModel : PageModel;
