using Conformance.Fakes.Mss;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>Two witnesses: the address chosen on the screen is the one that the MSSanté operator received the message for. They are joined by the subject, unique to the run.</summary>
public sealed record ChosenAddressReachesTheMessage : Check
{
    private const string Expected = "l'adresse choisie est celle du message reçu par l'opérateur MSSanté";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var sent = journal.Screens(Readings.MessageSent).LastOrDefault();
        if (sent?.Subject("address") is not { } chosen)
            return Conclusion.NothingToSee(Expected, "aucun message n'a été envoyé");

        var received = journal.Of<ExchangeRecorded>().FirstOrDefault(exchange => exchange.Fact.Service == "mss" && exchange.Fact(MssFacts.Subject) == sent.Subject("subject"));
        if (received is null)
            return sent.Fact.Present
                ? Conclusion.Broken(Expected, "l'écran dit le message envoyé, rien n'est arrivé", sent.Witness)
                : Conclusion.NothingToSee(Expected, "l'envoi n'a pas abouti", sent.Witness);

        var recipients = received.Fact(MssFacts.To) ?? "";
        return Recipients(recipients).SequenceEqual([chosen.ToLowerInvariant()]) && (received.Fact(MssFacts.HeaderTo) ?? "").Contains(chosen, StringComparison.OrdinalIgnoreCase)
            ? Conclusion.Held(Expected, chosen, sent.Witness, received.Witness)
            : Conclusion.Broken(Expected, $"{chosen} choisie, {recipients} reçue", sent.Witness, received.Witness);
    }

    private static IEnumerable<string> Recipients(string recipients) =>
        recipients.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
