using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>How the scenarios of a run come to the product's pages.</summary>
public interface IVisits
{
    /// <summary>Scenarios that may visit the product at a time; null when nothing limits them.</summary>
    int? AtOnce { get; }

    /// <summary>Begins the visit of one scenario. Nothing is opened until its page is asked for.</summary>
    IVisit Begin();
}

/// <summary>One scenario's visit to the product.</summary>
public interface IVisit : IAsyncDisposable
{
    /// <summary>The page that the scenario works on, with no memory of the scenarios before.</summary>
    /// <exception cref="InterruptionException">The product's page is not there.</exception>
    Task<IPage> PageAsync();

    /// <summary>What the browser remembers of this visit, for another to go on with; null when it cannot be told apart from other visits' memory.</summary>
    Task<string?> RememberAsync();

    /// <summary>The next page asked for goes on with what another visit remembered.</summary>
    Task ResumeAsync(string remembered);

    /// <summary>Begins afresh, as from another workstation; the next page asked for remembers nothing.</summary>
    Task ForgetAsync();
}
