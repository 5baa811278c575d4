using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors;

/// <summary>One person's work on the product: what the steps act through. It judges nothing (DESIGN section 1).</summary>
public interface IEditorSession : IAsyncDisposable
{
    /// <summary>Whether an intention, a reading or a search criterion has a way to be done or read.</summary>
    /// <param name="name">One of <see cref="Intentions"/>, <see cref="Readings"/> or <see cref="SearchCriteria"/>: no name stands in two of them.</param>
    bool Serves(string name);

    /// <summary>Whose word the last answer of this session was; null when a program saw it.</summary>
    Testimony? Word { get; }

    /// <summary>Carries out an intention.</summary>
    /// <param name="intention">One of <see cref="Intentions"/>.</param>
    /// <param name="values">Values of the intention by name.</param>
    /// <exception cref="InterruptionException">The product is not where its map says, or nothing serves the intention.</exception>
    Task ActAsync(string intention, IReadOnlyDictionary<string, string> values);

    /// <summary>Fills in a criterion of the search of a correspondent.</summary>
    /// <returns>False when the product does not offer it.</returns>
    Task<bool> TryFillCriterionAsync(string criterion, string value);

    /// <summary>Empties every criterion filled in so far.</summary>
    Task ClearCriteriaAsync();

    /// <summary>Reads a screen once it has settled, waiting a bounded time for what is asked to be there.</summary>
    Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject);

    /// <summary>Reads a screen once it has settled, whether or not what is asked is there.</summary>
    Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject);

    /// <summary>Carries out an intention and reads a screen as soon as it is there, whatever the page still waits for; bounded by the time that a screen is waited for.</summary>
    /// <remarks>A driver that cannot look before the page is quiet reads it then.</remarks>
    async Task<ScreenObserved> ActAndReadAtOnceAsync(
        string intention, IReadOnlyDictionary<string, string> values, string reading, IReadOnlyDictionary<string, string> subject)
    {
        await ActAsync(intention, values);
        return await ReadAsync(reading, subject);
    }

    /// <summary>What would let the person's session go on later; null when the driver cannot keep one. It is a secret, and stays in memory.</summary>
    Task<string?> RememberAsync() => Task.FromResult<string?>(null);

    /// <summary>Comes back to the product with what was remembered. Whether the session still lives is to be read on the screen.</summary>
    Task ResumeAsync(string remembered) => Task.CompletedTask;

    /// <summary>Begins afresh, as from another workstation: no cookie, no memory of the product.</summary>
    Task ForgetAsync();
}
