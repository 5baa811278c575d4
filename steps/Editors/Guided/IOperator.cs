namespace Conformance.Steps.Editors.Guided;

/// <summary>A person before the product, and the way to reach them: a terminal, a page.</summary>
public interface IOperator
{
    /// <summary>Tells the person what to do, or asks what they see, and waits for their word.</summary>
    /// <param name="request">What to do or to answer.</param>
    /// <param name="cancellation">Cancelled when the answer is no longer needed: it came from elsewhere, or the wire showed the thing done.</param>
    /// <exception cref="OperationCanceledException">The answer is no longer needed.</exception>
    /// <exception cref="OperatorGoneException">Nobody will answer any more.</exception>
    Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation);

    /// <summary>Tells the person something that asks for no answer.</summary>
    /// <param name="message">What, in French.</param>
    void Tell(string message);
}

/// <summary>The operator left before answering.</summary>
public sealed class OperatorGoneException() : Exception("L'opérateur a quitté avant de répondre.");
