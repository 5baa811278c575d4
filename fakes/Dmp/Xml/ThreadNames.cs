using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Names of the documents that a thread reads one after the other: messages have much the same ones, and each name need be found out once.</summary>
internal static class ThreadNames
{
    /// <summary>How much may be read, in bytes, before names are forgotten: a stranger can make them all up.</summary>
    private const long MostRead = 4 * 1024 * 1024;

    [ThreadStatic]
    private static NameTable? _names;

    [ThreadStatic]
    private static long _read;

    /// <summary>The names, for one more document that is read at once, on this thread.</summary>
    /// <param name="length">Its length in bytes.</param>
    public static XmlNameTable For(long length)
    {
        _read += length;
        if (_names is null || _read > MostRead)
            (_names, _read) = (new NameTable(), length);
        return _names;
    }
}
