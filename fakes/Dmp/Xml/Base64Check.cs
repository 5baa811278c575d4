using System.Buffers;

namespace Conformance.Fakes.Dmp;

/// <summary>Whether a text is base 64, told piece after piece.</summary>
internal sealed class Base64Check
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n");

    private long _digits;
    private long _padding;
    private bool _isBroken;

    /// <summary>Whether what was told so far is base 64, and not empty.</summary>
    public bool Holds => !_isBroken && _digits > 0 && _padding <= 2 && (_digits + _padding) % 4 == 0;

    public void Tell(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && !_isBroken)
        {
            var digits = text.IndexOfAnyExcept(Alphabet) is >= 0 and var at ? at : text.Length;
            _isBroken = digits > 0 && _padding > 0;
            _digits += digits;
            text = text[digits..];
            if (text.Length > 0)
                text = Other(text);
        }
    }

    /// <summary>What is no digit: blanks, which do not count, and padding, which ends.</summary>
    private ReadOnlySpan<char> Other(ReadOnlySpan<char> text)
    {
        _isBroken = text[0] != '=' && !Blank.Contains(text[0]);
        _padding += text[0] == '=' ? 1 : 0;
        return text[1..];
    }
}
