using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>Text as Canonical XML writes it, in UTF-8, straight into a digest.</summary>
internal sealed class CanonicalOutput(IncrementalHash digest) : IDisposable
{
    private const int Piece = 1024;

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InAttributes = SearchValues.Create("&<\"\t\n\r");

    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _text = ArrayPool<char>.Shared.Rent(Piece);
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Piece + 1));
    private int _held;

    /// <summary>Markup, and what is written as it stands.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        while (text.Length > Piece - _held)
        {
            var fitting = Piece - _held;
            text[..fitting].CopyTo(_text.AsSpan(_held));
            _held = Piece;
            text = text[fitting..];
            Flush();
        }

        text.CopyTo(_text.AsSpan(_held));
        _held += text.Length;
    }

    /// <summary>A name, its prefix before it if there is one.</summary>
    public void Name(string prefix, string name)
    {
        if (prefix.Length > 0)
        {
            Raw(prefix);
            Raw(":");
        }

        Raw(name);
    }

    public void Text(ReadOnlySpan<char> text) => Escaped(text, InText);

    public void AttributeValue(ReadOnlySpan<char> text) => Escaped(text, InAttributes);

    /// <summary>Gives the digest what is held.</summary>
    public void Flush()
    {
        digest.AppendData(_bytes, 0, _encoder.GetBytes(_text.AsSpan(0, _held), _bytes, flush: false));
        _held = 0;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            Raw(text[..at]);
            Raw(Reference(text[at]));
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    private static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => "&#x9;",
        '\n' => "&#xA;",
        _ => "&#xD;",
    };
}
