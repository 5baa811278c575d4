namespace Conformance.Compat.Tests.Support;

/// <summary>What bindings tell the test that plays them.</summary>
public sealed class Notebook
{
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Notes => _notes;

    public void Note(string note) => _notes.Add(note);
}
