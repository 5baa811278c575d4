using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>Rules of the protocol that a session may break, and what is said of it.</summary>
internal static class SmtpRules
{
    public static RuleNote Syntax(string observed) => new("RFC 5321 4.1", Severity.Bloquant, observed);

    public static RuleNote Sequence(string verb) => new("RFC 5321 4.1.4", Severity.Bloquant, $"{verb} hors séquence");

    public static RuleNote InClear(string verb) => new("MSSanté référentiel 2, ECO.1.1.1 (RFC 3207)", Severity.Bloquant, $"{verb} avant STARTTLS");

    public static RuleNote Injected { get; } = new("RFC 3207 4.2", Severity.Bloquant, "commandes envoyées en clair derrière STARTTLS, ignorées");

    public static RuleNote Handshake(string observed) => new("MSSanté référentiel 2, ECO.1.1.1 (TLS)", Severity.Bloquant, $"négociation TLS non aboutie : {observed}");

    public static RuleNote Unauthenticated(string verb) => new("RFC 4954 4", Severity.Bloquant, $"{verb} avant authentification");

    public static RuleNote Mechanism(string mechanism) => new("MSSanté référentiel 2, 1.2", Severity.Bloquant, $"mécanisme {mechanism} au lieu de PLAIN ou XOAUTH2");

    public static RuleNote Credentials(string observed) => new("RFC 4954 4", Severity.Bloquant, observed);

    public static RuleNote Certificate(string objection) => new("MSSanté référentiel 2, BAL APP", Severity.Bloquant, $"SASL PLAIN, certificat client d'organisation {objection}");

    public static RuleNote Size(string observed) => new("RFC 1870", Severity.Bloquant, observed);

    public static RuleNote Elsewhere(string address) =>
        new("MSSanté, espace de confiance", Severity.Avertissement, $"destinataire {address} hors de l'espace de confiance : accepté, un avis de non-remise suivrait");

    public static RuleNote Interrupted { get; } = new("RFC 5321 4.1.1.4", Severity.Avertissement, "connexion rompue avant la fin du message");
}
