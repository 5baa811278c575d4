using MimeKit;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Mss;

/// <summary>What a user wrote.</summary>
internal sealed record Letter(string Recipient, string Subject, string Body);

/// <summary>Sends what a user wrote, keeps it, and says what is wrong with it.</summary>
/// <param name="sender">Way out.</param>
/// <param name="mailboxes">Addresses of the hospital.</param>
/// <param name="sent">Messages sent.</param>
/// <param name="clock">Clock.</param>
internal sealed class Postman(IMessageSender sender, Mailboxes mailboxes, SentMessages sent, TimeProvider clock)
{
    /// <summary>Sends a letter.</summary>
    /// <returns>Why it did not leave, in French; null when it did.</returns>
    public async Task<string?> PostAsync(Professional user, Letter letter, CancellationToken cancellation)
    {
        if (WhatIsWrong(letter) is { } refusal)
            return refusal;
        try
        {
            await sender.SendAsync(new(user.FullName, mailboxes.AddressOf(user), letter.Recipient.Trim(), letter.Subject, letter.Body), cancellation);
            sent.Keep(user.Login, new SentMessage(clock.GetUtcNow(), letter.Recipient.Trim(), letter.Subject));
            return null;
        }
        catch (MessageNotSentException error)
        {
            return $"{error.Message} ({error.Detail})";
        }
    }

    private static string? WhatIsWrong(Letter letter)
    {
        if (!MailboxAddress.TryParse(letter.Recipient, out var mailbox) || !mailbox.Address.Contains('@', StringComparison.Ordinal))
            return "Choisissez un destinataire, ou saisissez son adresse MSSanté.";
        return string.IsNullOrWhiteSpace(letter.Subject) ? "Donnez un objet au message." : null;
    }
}
