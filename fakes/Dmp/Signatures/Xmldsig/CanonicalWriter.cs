namespace Conformance.Fakes.Dmp;

/// <summary>Writes nodes in a canonical form, as they come.</summary>
/// <param name="form">The form.</param>
/// <param name="output">Where they are written.</param>
internal sealed class CanonicalWriter(CanonicalForm form, CanonicalOutput output)
{
    private readonly CanonicalNamespaces _namespaces = new();
    private int _depth;
    private bool _rootIsPast;

    /// <summary>The start tag of the element that comes next, to be filled before <see cref="Start"/>.</summary>
    public CanonicalTag Tag { get; } = new(form, output);

    /// <summary>Begins an element.</summary>
    public void Start(string prefix, string name)
    {
        _depth++;
        _namespaces.Enter();
        output.Raw("<");
        output.Name(prefix, name);
        Tag.Write(_namespaces);
        output.Raw(">");
    }

    /// <summary>Ends it.</summary>
    public void End(string prefix, string name)
    {
        output.Raw("</");
        output.Name(prefix, name);
        output.Raw(">");
        _namespaces.Leave();
        _rootIsPast |= --_depth == 0;
    }

    /// <summary>Text, or a piece of it. White space around the root is nothing.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (_depth > 0)
            output.Text(text);
    }

    public void Comment(string text)
    {
        if (form.KeepsComments)
            Apart($"<!--{text}-->");
    }

    public void Instruction(string target, string data) => Apart($"<?{target}{(data.Length == 0 ? "" : " ")}{data}?>");

    /// <summary>A comment or an instruction: outside the root it has a line of its own.</summary>
    private void Apart(string markup)
    {
        if (_depth == 0 && _rootIsPast)
            output.Raw("\n");
        output.Raw(markup);
        if (_depth == 0 && !_rootIsPast)
            output.Raw("\n");
    }
}
