using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Answers the browser's own dialogs as the map says. A question that the map does not expect is refused, and told.</summary>
internal sealed class BrowserDialogs
{
    private readonly IBrowserContext _context;
    private string? _expected;
    private string? _unanswered;

    /// <summary>Answers the dialogs of every tab of a context from now on.</summary>
    public BrowserDialogs(IBrowserContext context)
    {
        _context = context;
        _context.Dialog += Answer;
    }

    /// <summary>Answers no more.</summary>
    public void Leave() => _context.Dialog -= Answer;

    /// <summary>Says how the next question is answered: <c>accept</c> or <c>dismiss</c>.</summary>
    public void Expect(string answer) => _expected = answer;

    /// <summary>Requires that no question came which the map does not answer.</summary>
    /// <exception cref="InterruptionException">One came.</exception>
    public void RequireAnswered(string path)
    {
        if (Interlocked.Exchange(ref _unanswered, null) is { } question)
        {
            throw new InterruptionException(
                InterruptionCause.Configuration,
                $"{path} : le navigateur a demandé « {question} », et la carte ne dit pas quoi répondre. Ajoutez « - confirm: accept » (ou dismiss) juste avant cette action.");
        }
    }

    private void Answer(object? sender, IDialog dialog) => _ = AnswerAsync(dialog);

    private async Task AnswerAsync(IDialog dialog)
    {
        var answer = Interlocked.Exchange(ref _expected, null);
        if (answer is null && dialog.Type is DialogType.Confirm or DialogType.Prompt)
            _unanswered = dialog.Message;
        if (answer == "accept" || (answer is null && dialog.Type is DialogType.Alert or DialogType.BeforeUnload))
            await dialog.AcceptAsync();
        else
            await dialog.DismissAsync();
    }
}
