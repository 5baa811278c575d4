using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;

namespace ReferenceEditor.Pages;

/// <summary>The access log.</summary>
internal sealed class JournalModel(IAccessLog log) : PageModel
{
    public IReadOnlyList<AccessEvent> Events => log.Events;
}
