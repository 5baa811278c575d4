using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReferenceEditor.Accounts;
using ReferenceEditor.Mss;

namespace ReferenceEditor.Pages.Messages;

/// <summary>Writing a message, from the search of the correspondent to its departure.</summary>
internal sealed class NouveauModel(CurrentSession session, SearchDesk desk, Mailboxes mailboxes, Postman postman) : PageModel
{
    private Dictionary<string, string> _typed = [];

    [BindProperty]
    public string? Recipient { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    public SearchAnswer? Answer { get; private set; }

    public string? Done { get; private set; }

    public string? Refusal { get; private set; }

    public string Sender => mailboxes.AddressOf(session.User);

    /// <summary>What was typed in a criterion.</summary>
    public string? Typed(string criterion) => _typed.GetValueOrDefault(criterion);

    public async Task OnPostAsync(string? action, string? choice, CancellationToken cancellation)
    {
        _typed = Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString());
        ModelState.Clear();
        if (choice is not null)
            (Recipient, Done) = (choice, $"Destinataire choisi : {choice}");
        else if (action == "envoyer")
            await SendAsync(cancellation);
        else
            Answer = await desk.AnswerAsync(CriteriaFields.Read(_typed), cancellation);
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        var letter = new Letter(Recipient ?? "", Subject ?? "", Body ?? "");
        Refusal = await postman.PostAsync(session.User, letter, cancellation);
        if (Refusal is not null)
            return;
        Done = $"Message envoyé à {letter.Recipient}";
        (Recipient, Subject, Body, _typed) = (null, null, null, []);
    }
}
