using System.Globalization;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Hooks;

/// <summary>Plays the hooks of an editor file, each within its time, and says what went wrong in words that a log may keep.</summary>
/// <param name="editor">The product's file.</param>
/// <param name="product">Where the product answers, or will; null when that is not known yet.</param>
/// <param name="environment">What a command finds in its environment: the services' addresses.</param>
/// <param name="clock">Clock of the run.</param>
public sealed class HookPlayer(EditorFile editor, Uri? product, IReadOnlyDictionary<string, string?> environment, TimeProvider clock)
{
    /// <summary>Variable in which a command finds the days by which to move the clock.</summary>
    public const string DaysVariable = "CONFORMANCE_DAYS";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Redactor _redactor = new(editor.Secrets);

    /// <summary>Plays a hook.</summary>
    /// <param name="hook">The hook.</param>
    /// <param name="days">Days from the real date, for the clock; null for other hooks.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="InterruptionException">It failed, or took longer than it may.</exception>
    public async Task PlayAsync(Hook hook, int? days, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(hook.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            if (await AttemptAsync(hook, days, either.Token) is { } failure)
                throw Failed(hook, failure);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failed(hook, TooLong(hook, null));
        }
    }

    /// <summary>Plays a hook again and again until it succeeds.</summary>
    /// <exception cref="InterruptionException">It did not within its time.</exception>
    public async Task WaitAsync(Hook hook, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(hook.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        using var tick = new PeriodicTimer(Pause, clock);
        HookFailure? failure = null;
        try
        {
            while ((failure = await AttemptAsync(hook, null, either.Token)) is not null)
                await tick.WaitForNextTickAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failed(hook, TooLong(hook, failure));
        }
    }

    private Task<HookFailure?> AttemptAsync(Hook hook, int? days, CancellationToken limit) => hook.Command is { } command
        ? new ShellCommand(command, Path.GetDirectoryName(editor.Path)!, Environment(days)).RunAsync(_redactor.Redact, limit)
        : new WebCall(hook.Call!, product).SendAsync(days, _redactor.Redact, limit);

    private IReadOnlyDictionary<string, string?> Environment(int? days) => days is null
        ? environment
        : environment.Append(new(DaysVariable, days.Value.ToString(CultureInfo.InvariantCulture))).ToDictionary();

    private static HookFailure TooLong(Hook hook, HookFailure? last) => new(
        InterruptionCause.Environnement, $"rien d'abouti en {hook.Patience.TotalSeconds:0} secondes{(last is null ? "" : $", {last.What}")}");

    private InterruptionException Failed(Hook hook, HookFailure failure) => new(
        failure.Cause, $"« {hook.Key} » de {Path.GetFileName(editor.Path)} a échoué : {failure.What}. Jouez-le à la main pour voir, corrigez-le, puis relancez.");
}
