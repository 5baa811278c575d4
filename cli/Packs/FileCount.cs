using System.Globalization;

namespace Conformance.Cli.Packs;

/// <summary>Says now and then how many files were read.</summary>
internal sealed class FileCount(TextWriter output)
{
    private const int Step = 2000;
    private int _read;

    public void Add()
    {
        if (Interlocked.Increment(ref _read) is var read && read % Step == 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… {read} fichiers lus"));
    }
}
