using System.Globalization;
using Conformance.Fakes;
using Conformance.Fakes.Pki;

namespace Conformance.Cli.Products;

/// <summary>What a product started by a command finds in its environment: where each service is, and the certificates to reach it with.</summary>
internal static class ServiceEnvironment
{
    public static IReadOnlyDictionary<string, string?> Of(NationalServices services, TestPki pki) => new Dictionary<string, string?>
    {
        ["CONFORMANCE_DMP_URL"] = services.Dmp.Url.ToString(),
        ["CONFORMANCE_ANNUAIRE_URL"] = services.Annuaire.Url.ToString(),
        ["CONFORMANCE_ANNUAIRE_API_KEY"] = services.Annuaire.ApiKey,
        ["CONFORMANCE_PSC_ISSUER"] = services.ProSanteConnect.Issuer.ToString(),
        ["CONFORMANCE_PSC_CLIENT_ID"] = services.ProSanteConnect.ClientId,
        ["CONFORMANCE_PSC_CLIENT_SECRET"] = services.ProSanteConnect.ClientSecret,
        ["CONFORMANCE_SMTP_HOST"] = services.Mss.Host,
        ["CONFORMANCE_SMTP_PORT"] = services.Mss.Port.ToString(CultureInfo.InvariantCulture),
        ["CONFORMANCE_CA"] = pki.Authority.Path,
        ["CONFORMANCE_AUTH_CERT"] = pki.Auth.CertificatePath,
        ["CONFORMANCE_AUTH_KEY"] = pki.Auth.KeyPath,
        ["CONFORMANCE_SIGN_CERT"] = pki.Sign.CertificatePath,
        ["CONFORMANCE_SIGN_KEY"] = pki.Sign.KeyPath,
    };
}
