using Reqnroll.Execution;
using Reqnroll.Features;

namespace Conformance.Compat.Tests.Support;

/// <summary>Features played one scenario after the other, and what came of it.</summary>
internal sealed class Play
{
    private readonly Notebook _notebook = new();
    private readonly Dictionary<string, Exception> _failures = [];

    public IReadOnlyList<string> Notes => _notebook.Notes;

    public IReadOnlyDictionary<string, Exception> Failures => _failures;

    public Exception Failure => _failures.Values.Single();

    public static Task<Play> Steps(string step, Type bindings) => Feature(Written.Scenario(step), bindings);

    public static Task<Play> Feature(string feature, params Type[] bindings) => Book(Written.Book(feature, bindings));

    private static async Task<Play> Book(FeatureBook book)
    {
        book.Problems.Should().BeEmpty();
        var play = new Play();
        var run = new TestRun(book.Bindings);
        run.Container.Register(play._notebook);
        await play.Attempt("run", run.BeginAsync);
        foreach (var feature in book.Features)
            await play.FeatureAsync(new FeatureRun(feature, run));
        await play.Attempt("run", run.EndAsync);
        return play;
    }

    private async Task FeatureAsync(FeatureRun feature)
    {
        await Attempt("feature", feature.BeginAsync);
        foreach (var scenario in feature.Plan.Scenarios)
            await Attempt(scenario.Name, new ScenarioRun(scenario, feature).PlayAsync);
        await Attempt("feature", feature.EndAsync);
    }

    private async Task Attempt(string what, Func<Task> play)
    {
        try
        {
            await play();
        }
        catch (ScenarioFailure failure)
        {
            _failures[what] = failure;
        }
    }
}
