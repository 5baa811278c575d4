using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>XML that stands in the code as a message of the DMP shows it. Values in braces are escaped, and XML in braces is not; line breaks and indentation serve who reads the code, and are not sent.</summary>
[InterpolatedStringHandler]
internal ref struct XmlTemplate(int literalLength, int formattedCount)
{
    private const int TypicalValue = 64;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', 'ſ' - ' ').Select(code => (char)code).Where(letter => !char.IsControl(letter) && letter is not ('&' or '<' or '>' or '"'))]);

    private byte[] _held = ArrayPool<byte>.Shared.Rent(literalLength + (TypicalValue * formattedCount));
    private int _length;

    public void AppendLiteral(string literal)
    {
        var isFirst = true;
        foreach (var line in literal.AsSpan().EnumerateLines())
        {
            Append(isFirst ? line : line.TrimStart(' '));
            isFirst = false;
        }
    }

    /// <summary>A value, in a text or in an attribute.</summary>
    /// <exception cref="ArgumentException">It has a character that XML cannot hold.</exception>
    public void AppendFormatted(string? value) => Append(value.AsSpan().ContainsAnyExcept(Plain) ? Escaped(value!) : value);

    /// <summary>XML, as it is.</summary>
    public void AppendFormatted(XmlText xml)
    {
        Reserve(xml.Utf8.Length);
        xml.Utf8.Span.CopyTo(_held.AsSpan(_length));
        _length += xml.Utf8.Length;
    }

    /// <summary>XML, one after the other.</summary>
    public void AppendFormatted(IEnumerable<XmlText> xml)
    {
        foreach (var next in xml)
            AppendFormatted(next);
    }

    /// <summary>What was written; nothing more can be.</summary>
    public XmlText Complete()
    {
        var written = new XmlText(_held.AsSpan(0, _length).ToArray());
        ArrayPool<byte>.Shared.Return(_held);
        _held = [];
        return written;
    }

    private static string Escaped(string value) => new XAttribute("a", value).ToString()["a=\"".Length..^1];

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _held.AsSpan(_length));
    }

    private void Reserve(int more)
    {
        if (_held.Length - _length >= more)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more, 2 * _held.Length));
        _held.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_held);
        _held = larger;
    }
}
