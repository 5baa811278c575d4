using Conformance.Reports.Evidence;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Exchanges.Mail;

/// <summary>A message handed to the MSSanté operator: envelope, headers, parts.</summary>
internal static class MailReading
{
    private static readonly (string Fact, string Label)[] Envelope =
        [("from", "Expéditeur de l'enveloppe"), ("to", "Destinataires de l'enveloppe"), ("tls", "Chiffrement"), ("auth", "Authentification"), ("user", "Compte")];

    private static readonly (string Fact, string Label)[] Headers =
        [("headerFrom", "De"), ("headerTo", "À"), ("subject", "Objet"), ("attachments", "Pièces jointes"), ("messageId", "Message-ID")];

    public static IEnumerable<Block> OfMessage(ExchangeRecorded exchange, Message message)
    {
        yield return new Sheet("Enveloppe SMTP", Known(exchange, Envelope));
        yield return new Sheet("Message", [.. Known(exchange, Headers), .. Field.Maybe("Date", MessageReader.HeaderOf(message.Head, "Date"))]);
        if (message.Parts.FirstOrDefault(part => part is { MediaType: "text/plain", Text: not null }) is { } body)
            yield return new Sheet("Texte", [.. Field.Maybe("Corps", body.Text)]);
        if (message.Parts.Count > 1)
            yield return new Grid("Parties du message", ["Partie", "Type", "Nom", "Taille"], [.. message.Parts.Index().Select(Row)]);
    }

    public static IEnumerable<Block> OfReply(Message reply) =>
        [new Sheet("Ce que l'opérateur répond", [.. Field.Maybe("Réponse SMTP", reply.Parts.FirstOrDefault()?.Text?.Trim())])];

    private static IReadOnlyList<Field> Known(ExchangeRecorded exchange, (string Fact, string Label)[] names) =>
        [.. names.SelectMany(name => Field.Maybe(name.Label, exchange.Facts.GetValueOrDefault(name.Fact) is { } value ? Readable.Clean(value) : null))];

    private static IReadOnlyList<string> Row((int Rank, MessagePart Part) part) =>
        [$"{part.Rank + 1}", part.Part.MediaType, MessageReader.HeaderOf(part.Part.Head, "Content-Disposition")?.Split("filename=")[^1].Trim('"') ?? "", FrenchTime.Size(part.Part.Size)];
}
