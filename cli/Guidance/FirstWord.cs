using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>Several ways to the same person: each asks, and the first answer is theirs.</summary>
/// <param name="ways">The ways.</param>
/// <param name="stop">Cancelled when the run is told to stop.</param>
internal sealed class FirstWord(IReadOnlyList<IOperator> ways, CancellationToken stop) : IOperator
{
    /// <inheritdoc/>
    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stop);
        var asked = ways.Select(way => way.AskAsync(request, over.Token)).ToList();
        try
        {
            return await FirstAsync(asked);
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(asked).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <inheritdoc/>
    public void Tell(string message)
    {
        foreach (var way in ways)
            way.Tell(message);
    }

    /// <summary>The first answer; a way that nobody is at the end of any more is left aside while another remains.</summary>
    private static async Task<OperatorReply> FirstAsync(IReadOnlyList<Task<OperatorReply>> asked)
    {
        var waiting = asked.ToList();
        while (true)
        {
            var first = await Task.WhenAny(waiting);
            waiting.Remove(first);
            if (waiting.Count == 0 || first.Exception?.InnerException is not OperatorGoneException)
                return await first;
        }
    }
}
