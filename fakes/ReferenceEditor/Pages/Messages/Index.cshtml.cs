using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Accounts;
using ReferenceEditor.Mss;

namespace ReferenceEditor.Pages.Messages;

/// <summary>Messages that the professional sent.</summary>
internal sealed class MessagesModel(CurrentSession session, SentMessages sent) : PageModel
{
    public IReadOnlyList<SentMessage> Sent => sent.Of(session.User.Login);
}
