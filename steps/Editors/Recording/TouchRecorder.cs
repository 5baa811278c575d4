using System.Text.Json;
using System.Threading.Channels;
using Conformance.Steps.Editors.Browser;
using Microsoft.Playwright;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Writes down what a person does on a product, as actions of a map. Each click passes through the harness, which finds the element by what it wrote, and so proves it.</summary>
internal sealed class TouchRecorder
{
    private const string Binding = "conformanceTouched";

    private readonly Channel<Func<Task>> _touches = Channel.CreateUnbounded<Func<Task>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<RecordedAction> _actions = [];
    private readonly List<Exception> _problems = [];
    private bool _recording;

    private TouchRecorder()
    {
    }

    /// <summary>Listens to every page of a browser context.</summary>
    public static async Task<TouchRecorder> AttachAsync(IBrowserContext context)
    {
        var recorder = new TouchRecorder();
        await context.ExposeBindingAsync(Binding, (BindingSource source, string touch) => recorder.Queue(source.Frame, JsonSerializer.Deserialize<Touch>(touch, JsonSerializerOptions.Web)!));
        await context.AddInitScriptAsync(RecordingScripts.Touches);
        _ = recorder.FollowAsync();
        return recorder;
    }

    /// <summary>Leaves the page's events alone while something is done with them, then takes them up again.</summary>
    public static async Task<T> WithoutListeningAsync<T>(IPage page, Func<Task<T>> act)
    {
        await InEachFrameAsync(page, "() => { window.__conformancePlays = true; }");
        try
        {
            return await act();
        }
        finally
        {
            await InEachFrameAsync(page, "() => { window.__conformancePlays = false; }");
        }
    }

    /// <summary>Begins a new list of actions.</summary>
    public void Begin()
    {
        _actions.Clear();
        _problems.Clear();
        _recording = true;
    }

    /// <summary>Adds the address that the operator reached by typing it.</summary>
    public void Note(string address) => _actions.Add(new RecordedAction("go", [], address, Secret: false, Mark: ""));

    /// <summary>Ends the list, once all that was touched has been done.</summary>
    /// <exception cref="InterruptionException">An element that was touched could not be found again.</exception>
    public async Task<IReadOnlyList<RecordedAction>> EndAsync()
    {
        var drained = new TaskCompletionSource();
        await _touches.Writer.WriteAsync(() =>
        {
            drained.SetResult();
            return Task.CompletedTask;
        });
        await drained.Task;
        _recording = false;
        return _problems.Count == 0 ? [.. _actions] : throw Lost(_problems[0]);
    }

    private bool Queue(IFrame frame, Touch touch) => _touches.Writer.TryWrite(() => TakeAsync(frame, touch));

    private async Task FollowAsync()
    {
        await foreach (var touch in _touches.Reader.ReadAllAsync())
        {
            try
            {
                await touch();
            }
            catch (Exception problem) when (problem is PlaywrightException or TimeoutException or InterruptionException)
            {
                _problems.Add(problem);
            }
        }
    }

    private async Task TakeAsync(IFrame frame, Touch touch)
    {
        var css = $"[data-conformance-touch='{touch.Mark}']";
        if (_recording && !Continues(touch))
            _actions.Add(new RecordedAction(touch.Verb, await LocatorProposal.OfAsync(frame.Locator(css).First), touch.Verb == "click" ? null : touch.Value, touch.Secret, touch.Mark));
        await DoAsync(frame, frame.Locator(css).First, touch);
    }

    /// <summary>A keystroke more in a field that is being filled in: the last text is the one to write down.</summary>
    private bool Continues(Touch touch)
    {
        if (touch.Verb != "fill" || _actions.Count == 0 || _actions[^1] is not { Verb: "fill" } last || last.Mark != touch.Mark)
            return false;
        _actions[^1] = last with { Value = touch.Value };
        return true;
    }

    private static async Task DoAsync(IFrame frame, ILocator element, Touch touch)
    {
        if (touch.Verb is not ("click" or "press"))
            return;
        await frame.EvaluateAsync("() => { window.__conformancePlays = true; }");
        await (touch.Verb == "click" ? element.ClickAsync() : element.PressAsync(touch.Value));
        await PageSettling.SettleAsync(frame.Page);
        if (!frame.IsDetached)
            await frame.EvaluateAsync("() => { window.__conformancePlays = false; }");
    }

    private static async Task InEachFrameAsync(IPage page, string script)
    {
        foreach (var frame in page.Frames.Where(frame => !frame.IsDetached))
            await frame.EvaluateAsync(script);
    }

    private static InterruptionException Lost(Exception problem) => new(
        Reports.Journal.Facts.InterruptionCause.Produit,
        $"Un élément touché n'a pas pu être retrouvé : {problem.Message.Split('\n')[0]} Recommencez l'intention, ou écrivez-la à la main dans la carte.",
        problem);

    /// <summary>What the page tells of a touch.</summary>
    private sealed record Touch(string Verb, string Mark, string Value, bool Secret);
}

/// <summary>One action written down.</summary>
/// <param name="Verb">Verb of the map.</param>
/// <param name="Target">Where, in the map's terms.</param>
/// <param name="Value">With what, as it was typed; null for a click.</param>
/// <param name="Secret">Whether it was typed in a password field: the value itself must never be written.</param>
/// <param name="Mark">Tells the element apart while it is recorded.</param>
internal sealed record RecordedAction(string Verb, YamlMappingNode Target, string? Value, bool Secret, string Mark);
