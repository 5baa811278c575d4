using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Who speaks: the VIHF, its signature and the certificate of the connection.</summary>
/// <param name="trust">Authorities of certificates.</param>
/// <param name="settings">How the DMP is served.</param>
/// <param name="rules">Rules of the content of a VIHF.</param>
/// <param name="clock">Clock that validity is judged by.</param>
internal sealed class SecurityRules(CertificateTrust trust, DmpSettings settings, IReadOnlyList<IVihfRule> rules, TimeProvider clock)
{
    private readonly SignatureRules _signatures = new(trust, settings, clock);
    private readonly ClientCertificateRules _clients = new(trust, clock);

    /// <summary>Judges the security of a message, and gives its VIHF: an empty one when the message has none.</summary>
    /// <param name="assertions">Assertions of the message, in the document that their signature covers.</param>
    /// <param name="transaction">Transaction that the message asks for.</param>
    /// <param name="client">Certificate of the connection.</param>
    /// <param name="reception">What is understood of the request.</param>
    public Vihf Judge(IReadOnlyList<XElement> assertions, string transaction, X509Certificate2? client, Reception reception)
    {
        if (assertions.Count != 1)
            return WithoutVihf(assertions.Count, client, reception);

        var vihf = VihfReader.Read(assertions[0]);
        vihf.StateIn(reception);
        var signature = VihfSignature.Of(assertions[0]);
        _signatures.Judge(vihf, signature, reception);
        reception.Take(_clients.Check(client, signature?.Certificate));
        var judged = new VihfCase(vihf, transaction, signature?.Certificate);
        foreach (var rule in rules)
            reception.Take(rule.Check(judged));
        return vihf;
    }

    private Vihf WithoutVihf(int count, X509Certificate2? client, Reception reception)
    {
        reception.Take(Breach.Refused("VIHF", count == 0 ? "aucun VIHF" : $"{count} VIHF au lieu d'un seul"));
        reception.State(DmpFacts.Signature, count == 0 ? "absente" : "invalide");
        reception.Take(_clients.Check(client, null));
        return new Vihf();
    }
}
