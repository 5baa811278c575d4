using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>Who speaks: the VIHF, its signature and the certificate of the connection.</summary>
internal sealed class SecurityRules(CertificateTrust trust, DmpSettings settings, TimeProvider clock)
{
    private readonly SignatureRules _signatures = new(trust, settings, clock);
    private readonly ClientCertificateRules _clients = new(trust, clock);

    /// <summary>Judges the security of a message, and gives its VIHF: an empty one when the message has none.</summary>
    public Vihf Judge(SoapMessage message, X509Certificate2? client, Reception reception)
    {
        if (message.Assertions.Count != 1)
            return WithoutVihf(message.Assertions.Count, client, reception);

        var vihf = VihfReader.Read(message.Assertions[0].ToXElement());
        vihf.StateIn(reception);
        var signature = VihfSignature.Of(message.Assertions[0]);
        _signatures.Judge(vihf, signature, reception);
        reception.Take(_clients.Check(client, signature?.Certificate));
        reception.Take(VihfRules.Check(vihf));
        return vihf;
    }

    private Vihf WithoutVihf(int count, X509Certificate2? client, Reception reception)
    {
        reception.Take(Breach.Refused("VIHF", count == 0 ? "aucun VIHF dans l'en-tête WS-Security" : $"{count} VIHF dans l'en-tête WS-Security au lieu d'un seul"));
        reception.State(DmpFacts.Signature, count == 0 ? "absente" : "invalide");
        reception.Take(_clients.Check(client, null));
        return new Vihf();
    }
}
