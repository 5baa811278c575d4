using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Plays the actions of a map on the tab that a session stands on.</summary>
/// <param name="product">Address of the product.</param>
/// <param name="files">Folder of the editor file, which holds what is uploaded.</param>
/// <param name="downloads">What receives a downloaded file.</param>
/// <param name="limit">How long an action waits for its element.</param>
internal sealed class ActionPlayer(Uri product, string files, DownloadKeeper downloads, ActLimit limit)
{
    /// <summary>Plays one action.</summary>
    /// <exception cref="InterruptionException">It does not come off; the message says where, what is on the screen, and what to do.</exception>
    public async Task PlayAsync(SessionTabs tabs, string intention, MapAction action, IntentionValues values)
    {
        var dialogs = tabs.Dialogs;
        try
        {
            await PlayAsync(tabs, action, values.Fill, intention);
        }
        catch (Exception problem) when (problem is TimeoutException or PlaywrightException)
        {
            throw await new ActionFailure(tabs.Current, action, values.Fill, limit).DescribeAsync(problem);
        }

        dialogs.RequireAnswered(action.Path);
    }

    private async Task PlayAsync(SessionTabs tabs, MapAction action, Func<string, string> fill, string intention)
    {
        var page = tabs.Current;
        switch (action.Verb)
        {
            case MapVerb.Go:
                await page.GotoAsync(new Uri(product, fill(action.Value!)).ToString(), new PageGotoOptions { Timeout = 15_000 });
                return;
            case MapVerb.Confirm:
                tabs.Dialogs.Expect(action.Value!);
                return;
            case MapVerb.Tab:
                await tabs.GoToAsync(fill(action.Value!), action.Path);
                return;
            default:
                await OnElementAsync(page, PageLocators.Find(page, action.Target!, fill), action, fill, intention);
                return;
        }
    }

    private Task OnElementAsync(IPage page, ILocator target, MapAction action, Func<string, string> fill, string intention)
    {
        var value = fill(action.Value ?? "");
        return action.Verb switch
        {
            MapVerb.Click => target.ClickAsync(new() { Timeout = limit.Ms }),
            MapVerb.Fill => target.FillAsync(value, new() { Timeout = limit.Ms }),
            MapVerb.Press => target.PressAsync(value, new() { Timeout = limit.Ms }),
            MapVerb.Choose => target.SelectOptionAsync(new SelectOptionValue { Label = value }, new() { Timeout = limit.Ms }),
            MapVerb.Upload => target.SetInputFilesAsync(UploadedFile.Within(files, value, action.Path), new() { Timeout = limit.Ms }),
            MapVerb.Wait => target.WaitForAsync(new() { Timeout = limit.Ms }),
            MapVerb.Hover => target.HoverAsync(new() { Timeout = limit.Ms }),
            MapVerb.Scroll => ListScrolling.UntilAsync(page, target, PageLocators.Find(page, action.Until!, fill), action),
            MapVerb.Download => downloads.KeepAsync(page, target, intention),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.Verb, "Unknown verb."),
        };
    }
}
