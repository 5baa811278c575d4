using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Pages;

/// <summary>The RPPS notice, read and acknowledged.</summary>
internal sealed class InformationRppsModel(CurrentSession session, INoticeRegister register, Entrance entrance, IAccessLog log) : PageModel
{
    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        register.Acknowledge(session.User.Login);
        entrance.PassNotice();
        log.Record(session.User.Login, "Information RPPS confirmée", session.SecondFactor);
        return Redirect("/patients");
    }
}
