namespace Conformance.Steps.Editors.File;

/// <summary>What a run gives the product so that it reaches the national services: by these names in a template, by their variables in its environment.</summary>
public static class ProductSettings
{
    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "dmp.url", "annuaire.url", "annuaire.api-key", "psc.issuer", "psc.client-id", "psc.client-secret", "smtp.host", "smtp.port",
        "ca", "auth.cert", "auth.key", "sign.cert", "sign.key",
    ];

    /// <summary>Variable of the environment that carries a name: <c>CONFORMANCE_DMP_URL</c> for <c>dmp.url</c>.</summary>
    public static string Variable(string name) => "CONFORMANCE_" + name.Replace('.', '_').Replace('-', '_').ToUpperInvariant();
}
