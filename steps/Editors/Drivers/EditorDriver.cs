using Conformance.Steps.Editors.Browser;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>A driver that an editor writes in C#, for what a map cannot say (DESIGN section 4, docs/driver-class.md). One instance serves one scenario.</summary>
/// <remarks>
/// Throw <see cref="InterruptionException"/> to sort a failure yourself. A <see cref="TimeoutException"/> or an error of Playwright is counted as the product's;
/// anything else as a defect of the driver, that is of the configuration.
/// </remarks>
public abstract class EditorDriver : IAsyncDisposable
{
    private ISessionPage? _page;
    private Uri? _product;

    /// <summary>Intentions, readings and search criteria that the class serves, by the names of <see cref="Intentions"/>, <see cref="Readings"/> and <see cref="SearchCriteria"/>.</summary>
    public abstract IReadOnlyCollection<string> Serves { get; }

    /// <summary>Address of the product.</summary>
    /// <exception cref="InvalidOperationException">Asked for in the constructor, before a scenario begins.</exception>
    protected Uri Product => _product ?? throw TooEarly();

    /// <summary>Carries out one of the intentions served.</summary>
    /// <param name="intention">One of <see cref="Serves"/>.</param>
    /// <param name="values">Values of the intention by name.</param>
    public virtual Task ActAsync(string intention, IReadOnlyDictionary<string, string> values) => throw new NotSupportedException($"ActAsync({intention})");

    /// <summary>Reads the screen for one of the readings served. Wait here, bounded, for what may be late: it is asked once.</summary>
    /// <param name="reading">One of <see cref="Serves"/>.</param>
    /// <param name="subject">What the screen is about: patient, ins, user …</param>
    public virtual Task<DriverReading> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) => throw new NotSupportedException($"ReadAsync({reading})");

    /// <summary>Fills in a criterion of the search of a correspondent; asked only of a class that serves <see cref="Intentions.SearchCorrespondents"/>.</summary>
    /// <returns>False when the product does not offer it.</returns>
    public virtual Task<bool> TryFillCriterionAsync(string criterion, string value) => Task.FromResult(false);

    /// <summary>Empties every criterion filled in so far.</summary>
    public virtual Task ClearCriteriaAsync() => Task.CompletedTask;

    /// <summary>Begins afresh, as from another workstation. The browser page, if any, is closed by the harness.</summary>
    public virtual Task ForgetAsync() => Task.CompletedTask;

    /// <summary>Ends the scenario.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Gives the class what it works with.</summary>
    internal void Enter(Uri product, ISessionPage page)
    {
        _product = product;
        _page = page;
    }

    /// <summary>The scenario's browser page, the one that the map works too; opened on first use, and never for a class that does not ask for it.</summary>
    protected Task<IPage> PageAsync() => (_page ?? throw TooEarly()).PageAsync();

    /// <summary>Waits, bounded, until the page is quiet: after a click that leads elsewhere, and before looking.</summary>
    protected async Task SettleAsync() => await PageSettling.SettleAsync(await PageAsync());

    private static InvalidOperationException TooEarly() => new("The driver is not in a scenario yet: leave the constructor empty.");
}
