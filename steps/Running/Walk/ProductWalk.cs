using System.Globalization;
using System.Runtime.CompilerServices;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Running.Walk;

/// <summary>Walks through a product once, as a person would, and proves alive what its map says, one by one. It judges nothing.</summary>
/// <remarks>Accounts that serve once are not used, none is locked, no password changes. The whole walk is bounded by <see cref="Limit"/>.</remarks>
public sealed class ProductWalk
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private readonly Visitor _visitor;
    private readonly Diagnosis _diagnosis;
    private readonly Progression _progression;
    private readonly Redactor _redactor;
    private readonly TimeProvider _clock;
    private readonly Queue<EditorUser> _spare;

    /// <summary>Prepares a walk.</summary>
    /// <param name="editor">The product and its map.</param>
    /// <param name="session">The product, as one person works it.</param>
    /// <param name="read">Reads what was kept of a screen.</param>
    /// <param name="silence">Why the product does not answer, in French; null when it does.</param>
    /// <param name="clock">Clock of the walk.</param>
    public ProductWalk(EditorFile editor, IEditorSession session, Func<BlobRef, byte[]> read, Func<Task<string?>> silence, TimeProvider clock)
    {
        var guests = Guests.Of(editor);
        _visitor = new Visitor(editor, session, clock);
        _diagnosis = new Diagnosis(editor, session, read, silence);
        _redactor = new Redactor(editor.Secrets);
        _clock = clock;
        _spare = new Queue<EditorUser>(guests.Spare);
        _progression = new Progression(WalkPlan.Of(editor, guests, clock), editor.Map);
    }

    /// <summary>Longest that a walk lasts.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(6);

    /// <summary>Walks.</summary>
    /// <param name="beginning">Told before each stop: its rank, how many there are, what it proves.</param>
    /// <param name="cancellation">Ends the walk between two looks at the product.</param>
    public async IAsyncEnumerable<StopReport> GoAsync(Action<int, int, MapEntry> beginning, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Limit, _clock);
        foreach (var (rank, stop) in _progression.Plan.Index())
        {
            beginning(rank + 1, _progression.Plan.Count, stop.Proves);
            var report = _progression.Obstacle(stop, limit.IsCancellationRequested) is { } obstacle
                ? new StopReport(stop.Proves, StopState.Untried, null, obstacle, null)
                : await StopAtAsync(stop, limit.Token, cancellation);
            _progression.Note(stop, report);
            if (_progression.MustReturn(stop, report))
                await ReturnAsync(limit.Token, cancellation);
            yield return report with { Detail = _redactor.Redact(report.Detail) };
        }
    }

    private async Task<StopReport> StopAtAsync(Stop stop, CancellationToken limit, CancellationToken cancellation)
    {
        var begun = _clock.GetTimestamp();
        try
        {
            var sight = await BoundedAsync(stop.TryAsync(_visitor), limit, cancellation);
            var elapsed = _clock.GetElapsedTime(begun).TotalSeconds.ToString("0.0", French);
            return new StopReport(stop.Proves, sight.State, null, sight.State is StopState.Seen ? $"{sight.Text} ({elapsed} s)" : $"non essayé : {sight.Text}", null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var late = $"la visite dure plus de {Limit.TotalMinutes:0} minutes. Le produit répond trop lentement : regardez son journal, puis relancez.";
            return new StopReport(stop.Proves, StopState.Failed, InterruptionCause.Produit, late, null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return await BoundedAsync(_diagnosis.OfAsync(stop, problem), CancellationToken.None, cancellation);
        }
    }

    private async Task ReturnAsync(CancellationToken limit, CancellationToken cancellation)
    {
        try
        {
            if (_spare.TryDequeue(out var user))
                await BoundedAsync(ReturnAsync(user), limit, cancellation);
            else
                _progression.NoteLost();
        }
        catch (Exception problem) when (problem is InterruptionException or PlaywrightException or TimeoutException || !cancellation.IsCancellationRequested)
        {
            _progression.NoteLost();
        }
    }

    private async Task<bool> ReturnAsync(EditorUser user)
    {
        await _visitor.EnterAfreshAsync(user);
        return true;
    }

    private static async Task<T> BoundedAsync<T>(Task<T> task, CancellationToken limit, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit, cancellation);
        return await task.WaitAsync(either.Token);
    }
}
