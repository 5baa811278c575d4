using System.Globalization;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>DATA: takes the message, puts it on record, then replies, unless a fault says otherwise.</summary>
internal sealed class Reception(Conversation conversation, MssSettings settings, Depot depot, FaultDesk faults)
{
    private const string Operation = "DATA";

    /// <summary>Takes a message. Throws what a connection broken on the way throws.</summary>
    public async Task ReceiveAsync(Envelope envelope, Speaker speaker)
    {
        await conversation.SayAsync(new Reply(354, "End with <CRLF>.<CRLF>"));
        var message = new DotUnstuffing(settings.MaximumSize);
        if (!await TryReadAsync(message))
            return;

        conversation.Transcript.HeardMessage(message.Content.Length);
        if (message.TooLong)
            await conversation.SayAsync(conversation.Refuse(new(552, "5.3.4 Message too big"), SmtpRules.Size($"plus de {settings.MaximumSize} octets reçus")));
        else
            await AcceptAsync(new Delivery(speaker, envelope, message.Content, conversation.TakeNotes()));
    }

    private async Task<bool> TryReadAsync(DotUnstuffing message)
    {
        var whole = false;
        try
        {
            return whole = await conversation.Wire.ReadMessageAsync(message);
        }
        finally
        {
            if (!whole)
            {
                conversation.Note(SmtpRules.Interrupted);
                conversation.Leave();
            }
        }
    }

    private async Task AcceptAsync(Delivery delivery)
    {
        var fault = faults.Deliver(Operation);
        var reply = fault is null ? new Reply(250, "2.0.0 Queued") : ReplyOf(fault.Fault);
        depot.Record(delivery, reply);
        if (reply is not null)
            await conversation.SayAsync(reply);
        else
            await WithholdAsync(fault!.Disarmed);
    }

    private async Task WithholdAsync(Task disarmed)
    {
        conversation.Leave();
        await Task.WhenAny(conversation.Wire.WaitForDepartureAsync(), disarmed);
    }

    /// <summary>What is said in place of 250: the code that the fault is named after, or nothing.</summary>
    private static Reply? ReplyOf(ServiceFault fault)
    {
        if (fault == ServiceFault.Timeout)
            return null;
        var code = int.Parse(fault.Name, NumberStyles.None, CultureInfo.InvariantCulture);
        return new Reply(code, $"{code / 100}.3.0 Panne d'essai");
    }
}
