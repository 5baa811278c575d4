using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Reqnroll.Execution;

/// <summary>All that broke around one scenario, told once.</summary>
internal sealed class ScenarioFailure(IReadOnlyList<Failure> failures) : ResultStateException(Told(failures), failures[0].Error)
{
    /// <summary>That of the first thing that broke: an assertion fails, anything else is an error.</summary>
    public override ResultState ResultState => failures[0].Error is ResultStateException told ? told.ResultState : ResultState.Error;

    /// <summary>That of the first thing that broke.</summary>
    public override string? StackTrace => failures[0].Error.StackTrace;

    private static string Told(IEnumerable<Failure> failures) => string.Join(Environment.NewLine + Environment.NewLine, failures);
}
