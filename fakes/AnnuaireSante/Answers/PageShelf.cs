using System.Collections.Concurrent;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>Pages that may still be asked for, under identifiers that mean nothing to the client. The oldest are forgotten.</summary>
internal sealed class PageShelf
{
    private const int Capacity = 1000;
    private readonly ConcurrentDictionary<string, SearchPage> _pages = new();
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>Keeps a page, and says under which identifier.</summary>
    public string Keep(SearchPage page)
    {
        var id = $"u{Identifiers.Draw():N}";
        _pages[id] = page;
        _order.Enqueue(id);
        if (_pages.Count > Capacity && _order.TryDequeue(out var oldest))
            _pages.TryRemove(oldest, out _);
        return id;
    }

    /// <summary>A page kept, or null.</summary>
    public SearchPage? Find(string id) => _pages.GetValueOrDefault(id);
}
