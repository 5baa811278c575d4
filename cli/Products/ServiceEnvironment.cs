using System.Globalization;
using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Products;

/// <summary>What a product is told: where each service is, and the certificates to reach it with.</summary>
internal static class ServiceEnvironment
{
    /// <summary>By the variables that a command finds in its environment.</summary>
    public static IReadOnlyDictionary<string, string?> Of(NationalServices services, TestPki pki) =>
        Values(services, pki).ToDictionary(value => ProductSettings.Variable(value.Key), string? (value) => value.Value);

    /// <summary>By the names that a template of the product's configuration uses.</summary>
    public static IReadOnlyDictionary<string, string> Values(NationalServices services, TestPki pki) =>
        ProductSettings.Names.ToDictionary(name => name, name => Value(name, services, pki));

    private static string Value(string name, NationalServices services, TestPki pki) => name switch
    {
        "dmp.url" => services.Dmp.Url.ToString(),
        "annuaire.url" => services.Annuaire.Url.ToString(),
        "annuaire.api-key" => services.Annuaire.ApiKey,
        "psc.issuer" => services.ProSanteConnect.Issuer.ToString(),
        "psc.client-id" => services.ProSanteConnect.ClientId,
        "psc.client-secret" => services.ProSanteConnect.ClientSecret,
        "smtp.host" => services.Mss.Host,
        "smtp.port" => services.Mss.Port.ToString(CultureInfo.InvariantCulture),
        "ca" => pki.Authority.Path,
        "auth.cert" => pki.Auth.CertificatePath,
        "auth.key" => pki.Auth.KeyPath,
        "sign.cert" => pki.Sign.CertificatePath,
        "sign.key" => pki.Sign.KeyPath,
        _ => throw new InvalidOperationException($"No value is known for {name}: say here what the run gives."),
    };
}
