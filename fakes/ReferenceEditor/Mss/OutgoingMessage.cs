namespace ReferenceEditor.Mss;

/// <summary>A message to send by MSSanté.</summary>
/// <param name="SenderName">Name of the sender as shown.</param>
/// <param name="SenderAddress">Their address.</param>
/// <param name="Recipient">Address of the correspondent.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Text.</param>
internal sealed record OutgoingMessage(string SenderName, string SenderAddress, string Recipient, string Subject, string Body);

/// <summary>The message did not leave.</summary>
/// <param name="message">What the user is told, in French.</param>
/// <param name="detail">What helps support find out why.</param>
internal sealed class MessageNotSentException(string message, string detail) : Exception(message)
{
    /// <summary>What helps support find out why.</summary>
    public string Detail { get; } = detail;
}

/// <summary>Sends messages by MSSanté.</summary>
internal interface IMessageSender
{
    /// <summary>Hands a message to the operator.</summary>
    /// <exception cref="MessageNotSentException">The operator did not take it.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellation);
}
