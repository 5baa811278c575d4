using System.Globalization;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>DATA: takes the message, puts it on record, then replies, unless a fault says otherwise.</summary>
internal sealed class Reception(Conversation conversation, OperatorMeans means)
{
    private const string Operation = "DATA";

    /// <summary>Takes a message. Throws what a connection broken on the way throws.</summary>
    public async Task ReceiveAsync(Envelope envelope, Speaker speaker)
    {
        await conversation.SayAsync(new Reply(354, "End with <CRLF>.<CRLF>"));
        var message = new DotUnstuffing(means.Settings.MaximumSize);
        if (!await TryReadAsync(message))
            return;

        var content = message.Content;
        conversation.Transcript.HeardMessage(content.Length);
        if (message.TooLong)
            await conversation.SayAsync(conversation.Refuse(new(552, "5.3.4 Message too big"), SmtpRules.Size($"plus de {means.Settings.MaximumSize} octets reçus")));
        else
            await AcceptAsync(new Delivery(speaker, envelope, content, conversation.TakeNotes()));
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
        var fault = means.Faults.Deliver(Operation);
        var reply = fault is null ? new Reply(250, "2.0.0 Queued") : ReplyOf(fault.Fault);
        means.Depot.Record(delivery, reply);
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
