using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>What was said in a session, credentials and messages left out; a long session loses its end.</summary>
internal sealed class Transcript
{
    private const int Longest = 64 * 1024;
    private readonly StringBuilder _text = new();

    /// <summary>Keeps a command: a line that is none may be a credential out of place, so its length alone is kept.</summary>
    public void Heard(Command command) => Add(command.Verb switch
    {
        "EHLO" or "HELO" or "STARTTLS" or "MAIL" or "RCPT" or "DATA" or "RSET" or "NOOP" or "VRFY" or "HELP" or "QUIT" => $"C: {command.Verb} {command.Argument}\n",
        "AUTH" => $"C: AUTH {Mechanism(command.Argument)} {Redactor.Mark}\n",
        _ => $"C: (commande inconnue, {command.Verb.Length + command.Argument.Length} caractères)\n",
    });

    public void HeardSecret() => Add($"C: {Redactor.Mark}\n");

    public void HeardMessage(int size) => Add($"C: ({size} octets)\n");

    public void Said(Reply reply) => Add(string.Concat(reply.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => $"S: {line}\n")));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Mechanism(string argument) => Sasl.Mechanisms.FirstOrDefault(known => argument.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "?";

    private void Add(string text)
    {
        if (_text.Length < Longest)
            _text.Append(text);
    }
}
