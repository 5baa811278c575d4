using System.Text;
using Conformance.Fakes.Mss.Smtp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Mss;

/// <summary>Puts on record what the operator receives, before it says that it has it.</summary>
internal sealed class Depot(IJournal journal)
{
    private const string Service = "mss";

    /// <summary>Records a message with the reply about to be given; null when a fault withholds it.</summary>
    public void Record(Delivery delivery, Reply? reply)
    {
        var message = MessageReading.Parse(delivery.Content);
        var facts = delivery.Speaker.Facts;
        facts[MssFacts.From] = delivery.Envelope.From;
        facts[MssFacts.To] = string.Join(',', delivery.Envelope.To);
        facts[MssFacts.Reply] = reply?.Code.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        foreach (var (name, value) in message is null ? [] : MessageReading.Facts(message))
            facts[name] = value;

        RuleNote[] notes = [.. delivery.Notes, .. MessageReading.Notes(delivery, message)];
        var request = journal.Keep(delivery.Content, "message/rfc822");
        Record("DATA", facts, request, reply is null ? null : Text(reply.ToString()), delivery.Speaker, notes);
    }

    /// <summary>Records a session that broke rules without handing a message over.</summary>
    public void Record(Speaker speaker, Transcript transcript, IReadOnlyList<RuleNote> notes) =>
        Record("SESSION", speaker.Facts, Text(transcript.ToString()), null, speaker, notes);

    private void Record(string operation, Dictionary<string, string> facts, BlobRef request, BlobRef? response, Speaker speaker, IReadOnlyList<RuleNote> notes) =>
        journal.Record(new ExchangeRecorded(Service, operation, facts, request, response, speaker.ClientCertificate, notes, Canary: false));

    private BlobRef Text(string text) => journal.Keep(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
}
