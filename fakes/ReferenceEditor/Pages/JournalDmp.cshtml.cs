using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Dmp.Log;

namespace ReferenceEditor.Pages;

/// <summary>The log of the exchanges with the DMP.</summary>
internal sealed class JournalDmpModel(IDmpLog log) : PageModel
{
    public IReadOnlyList<DmpEvent> Events => log.Events;
}
