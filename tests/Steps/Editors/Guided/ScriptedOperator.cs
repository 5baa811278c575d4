using Conformance.Steps.Editors.Guided;

namespace Conformance.Steps.Tests.Editors.Guided;

/// <summary>An operator who answers as the test says; past the last answer, they wait to be told that it is no longer needed.</summary>
internal sealed class ScriptedOperator(params string[] answers) : IOperator
{
    private readonly Queue<string> _answers = new(answers);
    private readonly TaskCompletionSource _waiting = new();

    public List<OperatorRequest> Requests { get; } = [];

    public List<string> Told { get; } = [];

    public Picture? Gives { get; init; }

    /// <summary>Completes once the operator is asked something that the script does not answer.</summary>
    public Task Waiting => _waiting.Task;

    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation)
    {
        Requests.Add(request);
        if (_answers.TryDequeue(out var answer))
            return new OperatorReply(answer, Gives, Comment: null);
        var over = new TaskCompletionSource<OperatorReply>();
        cancellation.Register(() => over.TrySetCanceled(cancellation));
        _waiting.TrySetResult();
        return await over.Task;
    }

    public void Tell(string message) => Told.Add(message);
}

/// <summary>An operator who has left.</summary>
internal sealed class AbsentOperator : IOperator
{
    public Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation) => throw new OperatorGoneException();

    public void Tell(string message)
    {
    }
}
