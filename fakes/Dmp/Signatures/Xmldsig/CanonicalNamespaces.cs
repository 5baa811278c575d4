namespace Conformance.Fakes.Dmp;

/// <summary>Namespaces that were written on the elements around the one that is being written.</summary>
internal sealed class CanonicalNamespaces
{
    private readonly List<(string Prefix, string Uri)> _written = [];
    private readonly Stack<int> _marks = new();

    /// <summary>Begins an element.</summary>
    public void Enter() => _marks.Push(_written.Count);

    /// <summary>Ends it: what it declared holds no more.</summary>
    public void Leave()
    {
        var mark = _marks.Pop();
        _written.RemoveRange(mark, _written.Count - mark);
    }

    /// <summary>Whether a declaration must be written, for it does not hold already; it holds from then on.</summary>
    public bool Declare(string prefix, string uri)
    {
        if (InForce(prefix) == uri)
            return false;
        _written.Add((prefix, uri));
        return true;
    }

    /// <summary>Namespace of a prefix; empty for none.</summary>
    private string InForce(string prefix)
    {
        for (var at = _written.Count - 1; at >= 0; at--)
        {
            if (_written[at].Prefix == prefix)
                return _written[at].Uri;
        }

        return "";
    }
}
