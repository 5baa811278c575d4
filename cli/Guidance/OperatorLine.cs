using Conformance.Cli.Running;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>The ways to the operator of a run, open for as long as it lasts.</summary>
internal sealed class OperatorLine : IAsyncDisposable
{
    private readonly IReadOnlyList<IAsyncDisposable> _ways;

    private OperatorLine(Guide? guide, params IReadOnlyList<IAsyncDisposable> ways)
    {
        Guide = guide;
        _ways = ways;
    }

    /// <summary>The operator; null when nobody is asked anything.</summary>
    public Guide? Guide { get; }

    /// <summary>Opens what was asked for, or says once why nobody is waited for.</summary>
    public static async Task<OperatorLine> OpenAsync(GuidedRequest? request, string build, TimeProvider clock, IProgress progress, CancellationToken stop)
    {
        if (request is null)
            return new OperatorLine(null);
        if (!request.IsAttended)
        {
            var why = request.Attendance.Unattended ?? "l'entrée n'est pas un terminal, et --guided-page n'est pas donné";
            progress.Preparing($"--guided n'attend personne : {why}. Ce qu'aucune carte ne sert sera non-observe");
            return new OperatorLine(null);
        }

        var ways = await WaysAsync(request, clock, progress);
        return new OperatorLine(new Guide(new FirstWord([.. ways.Cast<IOperator>()], stop), request.Who, build, clock), ways);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var way in _ways)
            await way.DisposeAsync();
    }

    private static async Task<IReadOnlyList<IAsyncDisposable>> WaysAsync(GuidedRequest request, TimeProvider clock, IProgress progress)
    {
        var ways = new List<IAsyncDisposable>();
        if (request.WithPage)
        {
            var page = await GuidedPage.StartAsync(clock);
            progress.Preparing($"page de l'opérateur : {page.Address}");
            ways.Add(page);
        }

        if (request.Attendance.HasTerminal)
            ways.Add(new Terminal(Console.In, Console.Out));
        return ways;
    }
}
