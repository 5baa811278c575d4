using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Guided;

/// <summary>The operator of a guided run: one thing asked at a time, and whose word the answers are.</summary>
/// <param name="person">Way to the person.</param>
/// <param name="who">Who they are.</param>
/// <param name="build">Version of the product before them.</param>
/// <param name="clock">Clock of the run.</param>
public sealed class Guide(IOperator person, OperatorIdentity who, string build, TimeProvider clock)
{
    private int _number;

    /// <summary>The next rank of a request.</summary>
    internal int Next() => Interlocked.Increment(ref _number);

    /// <summary>The word of the operator, as of now.</summary>
    internal Testimony Testify(string? comment) => new(who.Name, who.Role, clock.GetUtcNow(), build, comment);

    internal void Tell(string message) => person.Tell(message);

    /// <summary>Asks, and waits for the answer.</summary>
    /// <exception cref="OperationCanceledException">The answer is no longer needed.</exception>
    /// <exception cref="InterruptionException">Nobody answers: nothing was observed.</exception>
    internal async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken over)
    {
        try
        {
            return await person.AskAsync(request, over);
        }
        catch (Exception left) when (left is OperatorGoneException || (left is OperationCanceledException && !over.IsCancellationRequested))
        {
            throw new InterruptionException(
                InterruptionCause.IntentionAbsente,
                $"L'opérateur a quitté avant de répondre à « {request.Sentence} » : rien n'en est conclu. Relancez avec --resume et le dossier de cette course ; ce qui est fini n'est pas redemandé.",
                left);
        }
    }
}
