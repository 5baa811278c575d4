using System.Threading.Channels;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>Lines typed by a person, so that waiting for one can be given up: a console's own reading cannot.</summary>
internal sealed class Lines
{
    private readonly Channel<string> _typed = Channel.CreateUnbounded<string>();

    /// <summary>Reads to the end, beside whatever else goes on.</summary>
    public Lines(TextReader input) => new Thread(() => Pump(input)) { IsBackground = true }.Start();

    /// <summary>The next line.</summary>
    /// <exception cref="OperatorGoneException">The input has ended.</exception>
    public async Task<string> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await _typed.Reader.ReadAsync(cancellation);
        }
        catch (ChannelClosedException)
        {
            throw new OperatorGoneException();
        }
    }

    private void Pump(TextReader input)
    {
        while (input.ReadLine() is { } line)
            _typed.Writer.TryWrite(line);
        _typed.Writer.Complete();
    }
}
