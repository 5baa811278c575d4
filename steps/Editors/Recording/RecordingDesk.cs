using Conformance.Reports.Catalogue;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Where the recorder and the operator talk: the window, with what the map holds and lacks at each moment.</summary>
internal sealed class RecordingDesk(OperatorsWindow window, WrittenMap written, RemCatalogue catalogue)
{
    /// <summary>Waits for the next order.</summary>
    /// <exception cref="RecordingClosedException">The operator closed the checklist.</exception>
    public async Task<Order> NextAsync(CancellationToken cancellation) =>
        await window.NextAsync(cancellation) is { Do: not Order.Close } order ? order : throw new RecordingClosedException();

    /// <summary>Shows where the recording stands.</summary>
    public Task ShowAsync(
        string? current, string ask, IReadOnlyList<string> values, IReadOnlyList<string> proposal, string? outcome, bool succeeded, params string[] orders)
    {
        var standing = written.Standing();
        return window.ShowAsync(new RecordingView(
            standing.Product.Product, Checklist.Of(standing.Map), Checklist.Waiting(catalogue, standing.Map), current, ask, values, proposal, outcome, succeeded, orders));
    }
}

/// <summary>The operator closed the checklist.</summary>
internal sealed class RecordingClosedException : Exception;
