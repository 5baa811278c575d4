using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks;

namespace Conformance.Steps.Running;

/// <summary>The DMP refused the product's certificate: what the screens then show is no verdict on the product, but on its installation.</summary>
public static class ConnectionRefusal
{
    /// <summary>The interruption to record for a scenario; null when its exchanges were let in.</summary>
    public static ScenarioInterrupted? In(JournalView scenario) =>
        scenario.OwnDmpExchanges().SelectMany(exchange => exchange.Fact.Notes).FirstOrDefault(note => note.Rule == DmpRules.Connection) is { } note
            ? new ScenarioInterrupted(
                InterruptionCause.Environnement,
                $"Le DMP a refusé la connexion du produit : {note.Observed}. Donnez-lui le certificat AUTH_CLI que nomme « fakes --json » (ou la variable CONFORMANCE_AUTH_CERT), puis relancez.")
            : null;
}
