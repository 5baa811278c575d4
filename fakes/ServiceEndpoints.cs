using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Fakes.Pki;

namespace Conformance.Fakes;

/// <summary>Where each service answers and the certificates to reach it with: what <c>fakes --json</c> prints (DESIGN section 7).</summary>
/// <param name="Dmp">The DMP.</param>
/// <param name="Annuaire">The Annuaire Santé.</param>
/// <param name="Psc">Pro Santé Connect.</param>
/// <param name="Smtp">MSSanté submission.</param>
/// <param name="Imap">MSSanté mailboxes; null: not served yet.</param>
/// <param name="Mllp">HL7v2 counterpart; null: not served yet.</param>
/// <param name="Certificates">PEM files.</param>
public sealed record ServiceEndpoints(
    DmpEndpoint Dmp, AnnuaireEndpoint Annuaire, PscEndpoint Psc, SocketEndpoint Smtp, SocketEndpoint? Imap, SocketEndpoint? Mllp, CertificateFiles Certificates)
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Endpoints of services that listen.</summary>
    public static ServiceEndpoints Of(NationalServices services, TestPki pki) => new(
        new DmpEndpoint(services.Dmp.Url, services.Dmp.ParametersUrl, services.Dmp.DirectAccessUrl, services.Dmp.ReinforcedAccessUrl),
        new AnnuaireEndpoint(services.Annuaire.Url, services.Annuaire.ApiKey),
        new PscEndpoint(services.ProSanteConnect.Issuer, services.ProSanteConnect.ClientId, services.ProSanteConnect.ClientSecret),
        new SocketEndpoint(services.Mss.Host, services.Mss.Port),
        Imap: null,
        Mllp: null,
        new CertificateFiles(pki.Authority.Path, KeyPair.Of(pki.Auth), KeyPair.Of(pki.Sign)));

    /// <summary>The endpoints as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, OneLine);
}

/// <summary>The DMP.</summary>
/// <param name="Url">Base address of its SOAP services.</param>
/// <param name="ParamLps">The parameter file (EX_GEN-1540).</param>
/// <param name="AccesDirect">Web-PS with a card (TD0.9): the page follows.</param>
/// <param name="AccesIndirectRenforce">Web-PS with a VIHF (TD0.10): the page follows.</param>
public sealed record DmpEndpoint(Uri Url, Uri ParamLps, Uri AccesDirect, Uri AccesIndirectRenforce);

/// <summary>The Annuaire Santé.</summary>
/// <param name="Url">Base address of its FHIR API.</param>
/// <param name="ApiKey">Value of <c>ESANTE-API-KEY</c>.</param>
public sealed record AnnuaireEndpoint(Uri Url, string ApiKey);

/// <summary>Pro Santé Connect.</summary>
/// <param name="Issuer">OpenID Connect issuer.</param>
/// <param name="ClientId">Client registered.</param>
/// <param name="ClientSecret">Its secret.</param>
public sealed record PscEndpoint(Uri Issuer, string ClientId, string ClientSecret);

/// <summary>A service over a socket of its own.</summary>
/// <param name="Host">Host.</param>
/// <param name="Port">Port.</param>
public sealed record SocketEndpoint(string Host, int Port);

/// <summary>Paths of PEM files.</summary>
/// <param name="Ca">Authority.</param>
/// <param name="Auth">AUTH_CLI certificate.</param>
/// <param name="Sign">SIGN certificate.</param>
public sealed record CertificateFiles(string Ca, KeyPair Auth, KeyPair Sign);

/// <summary>A certificate and its key.</summary>
/// <param name="Cert">Path of the certificate.</param>
/// <param name="Key">Path of the key.</param>
public sealed record KeyPair(string Cert, string Key)
{
    /// <summary>The files of a test certificate.</summary>
    public static KeyPair Of(TestCertificate certificate) => new(certificate.CertificatePath, certificate.KeyPath);
}
