using System.Globalization;

namespace Lanterne;

/// <summary>What Lanterne is told by its environment: where it listens, where the national services are, and the certificates to reach them with.</summary>
public sealed record LanterneSettings
{
    /// <summary>Where it listens; port 0 picks a free one.</summary>
    public Uri Listens { get; init; } = new("http://127.0.0.1:5180");

    /// <summary>FINESS géographique of the site, 9 digits: the emitter that the VIHF names.</summary>
    public string Finess { get; init; } = "990000119";

    /// <summary>Days after which the information on the RPPS number comes back.</summary>
    public int InformationDays { get; init; } = 180;

    /// <summary>Token that the calendar's hook asks for; null closes the hook.</summary>
    public string? CalendarToken { get; init; }

    /// <summary>Base address of the DMP services; null when there is none.</summary>
    public Uri? Dmp { get; init; }

    /// <summary>Base address of the FHIR API of the Annuaire Santé; null when there is none.</summary>
    public Uri? Annuaire { get; init; }

    /// <summary>Key of the Annuaire Santé.</summary>
    public string AnnuaireKey { get; init; } = "";

    /// <summary>Host of the MSSanté operator; null when there is none.</summary>
    public string? SmtpHost { get; init; }

    /// <summary>Port of the MSSanté operator.</summary>
    public int SmtpPort { get; init; } = 587;

    /// <summary>PEM file of the authorities to trust; null for the machine's own.</summary>
    public string? Authorities { get; init; }

    /// <summary>Certificate that opens connections (ORG_AUTH_CLI).</summary>
    public PemPair? Connection { get; init; }

    /// <summary>Certificate that seals assertions (ORG_SIGN).</summary>
    public PemPair? Seal { get; init; }

    /// <summary>Reads the environment.</summary>
    public static LanterneSettings From(IConfiguration environment)
    {
        var byDefault = new LanterneSettings();
        return new LanterneSettings
        {
            Listens = Address(environment["LANTERNE_URL"]) ?? byDefault.Listens,
            Finess = environment["LANTERNE_FINESS"] ?? byDefault.Finess,
            InformationDays = Number(environment["LANTERNE_INFORMATION_JOURS"]) ?? byDefault.InformationDays,
            CalendarToken = environment["LANTERNE_REGLAGE"],
            Dmp = Address(environment["CONFORMANCE_DMP_URL"]),
            Annuaire = Address(environment["CONFORMANCE_ANNUAIRE_URL"]),
            AnnuaireKey = environment["CONFORMANCE_ANNUAIRE_API_KEY"] ?? "",
            SmtpHost = environment["CONFORMANCE_SMTP_HOST"],
            SmtpPort = Number(environment["CONFORMANCE_SMTP_PORT"]) ?? byDefault.SmtpPort,
            Authorities = environment["CONFORMANCE_CA"],
            Connection = PemPair.Of(environment["CONFORMANCE_AUTH_CERT"], environment["CONFORMANCE_AUTH_KEY"]),
            Seal = PemPair.Of(environment["CONFORMANCE_SIGN_CERT"], environment["CONFORMANCE_SIGN_KEY"]),
        };
    }

    /// <summary>An address that ends with a slash, so that names can be resolved under it.</summary>
    private static Uri? Address(string? text) => string.IsNullOrEmpty(text) ? null : new Uri(text.TrimEnd('/') + "/");

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A certificate and its key, as PEM files.</summary>
/// <param name="Certificate">Path of the certificate.</param>
/// <param name="Key">Path of its private key.</param>
public sealed record PemPair(string Certificate, string Key)
{
    /// <summary>The pair, or null when one of the two is missing.</summary>
    internal static PemPair? Of(string? certificate, string? key) =>
        string.IsNullOrEmpty(certificate) || string.IsNullOrEmpty(key) ? null : new PemPair(certificate, key);
}
