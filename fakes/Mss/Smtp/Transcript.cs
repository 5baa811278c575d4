using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>What was said in a session, credentials and messages left out; a long session loses its end.</summary>
internal sealed class Transcript
{
    private const int Longest = 64 * 1024;
    private readonly StringBuilder _text = new();

    public void Heard(Command command) => Add($"C: {command.Verb} {(command.Verb == "AUTH" ? $"{command.Argument.Split(' ')[0]} {Redactor.Mark}" : command.Argument)}\n");

    public void HeardSecret() => Add($"C: {Redactor.Mark}\n");

    public void HeardMessage(int size) => Add($"C: ({size} octets)\n");

    public void Said(Reply reply) => Add(string.Concat(reply.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => $"S: {line}\n")));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Add(string text)
    {
        if (_text.Length < Longest)
            _text.Append(text);
    }
}
