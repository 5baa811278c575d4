namespace ReferenceEditor;

/// <summary>Where the product listens, what it talks to, and how it is set up.</summary>
public sealed record ReferenceEditorSettings
{
    /// <summary>Address to listen on; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:0";

    /// <summary>The DMP, and the structure's certificates for it.</summary>
    public DmpSettings Dmp { get; init; } = new();

    /// <summary>PEM file of the authority trusted for the services' TLS; null keeps the machine's own.</summary>
    public string? CertificateAuthority { get; init; }

    /// <summary>The Annuaire Santé.</summary>
    public AnnuaireSettings Annuaire { get; init; } = new();

    /// <summary>The MSSanté operator.</summary>
    public MssSettings Mss { get; init; } = new();

    /// <summary>Pro Santé Connect; without an issuer it is not offered.</summary>
    public PscSettings Psc { get; init; } = new();

    /// <summary>The hospital.</summary>
    public StructureSettings Structure { get; init; } = new();

    /// <summary>Days after which a professional is shown the RPPS notice again.</summary>
    public int NoticePeriodDays { get; init; } = 180;

    /// <summary>Days of which the documents of the DMP are news in a patient's file.</summary>
    public int NewsPeriodDays { get; init; } = 30;

    /// <summary>Look and wording.</summary>
    public ScreenVariant Variant { get; init; }

    /// <summary>Who checks the first factor.</summary>
    public Authentication Authentication { get; init; }

    /// <summary>Ids of the known bugs to reproduce, see <see cref="Defects.DefectCatalogue"/>.</summary>
    public IReadOnlyList<string> Defects { get; init; } = [];

    /// <summary>Token that the administration endpoints ask for; without it they refuse everybody.</summary>
    public string? AdministrationToken { get; init; }
}

/// <summary>The DMP, and the structure's certificates for it.</summary>
/// <param name="Url">Base address of the DMP services.</param>
/// <param name="AuthCertificate">PEM file of the authentication certificate.</param>
/// <param name="AuthKey">PEM file of its key.</param>
/// <param name="SignCertificate">PEM file of the signature certificate.</param>
/// <param name="SignKey">PEM file of its key.</param>
public sealed record DmpSettings(
    string? Url = null, string? AuthCertificate = null, string? AuthKey = null, string? SignCertificate = null, string? SignKey = null);

/// <summary>The Annuaire Santé.</summary>
/// <param name="Url">Base address of the FHIR API.</param>
/// <param name="ApiKey">Key of the API.</param>
public sealed record AnnuaireSettings(string? Url = null, string? ApiKey = null)
{
    /// <summary>How long a search may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);
}

/// <summary>The MSSanté operator.</summary>
/// <param name="Host">Host of the SMTP submission.</param>
/// <param name="Port">Its port.</param>
/// <param name="Domain">Domain of the hospital's mailboxes.</param>
public sealed record MssSettings(string? Host = null, int Port = 0, string? Domain = null);

/// <summary>Pro Santé Connect.</summary>
/// <param name="Issuer">OpenID Connect issuer.</param>
/// <param name="ClientId">Client registered there.</param>
/// <param name="ClientSecret">Its secret.</param>
public sealed record PscSettings(string? Issuer = null, string? ClientId = null, string? ClientSecret = null);

/// <summary>The hospital.</summary>
/// <param name="Name">Name shown and sent.</param>
/// <param name="FinessJuridique">FINESS of the legal entity.</param>
/// <param name="FinessGeographique">FINESS of the site.</param>
public sealed record StructureSettings(
    string Name = "Centre hospitalier des Essais", string FinessJuridique = "990000001", string FinessGeographique = "990000019");

/// <summary>Look and wording of the product.</summary>
public enum ScreenVariant
{
    /// <summary>Tables and badges.</summary>
    Standard,

    /// <summary>Cards, and other words.</summary>
    Cartes,

    /// <summary>Signs drawn as pictograms with accessible names.</summary>
    Pictogrammes,
}

/// <summary>Who checks a professional's first factor.</summary>
public enum Authentication
{
    /// <summary>The product, with its own accounts, then a second factor.</summary>
    Local,

    /// <summary>Pro Santé Connect, wholly; the product then holds no password.</summary>
    ProSanteConnect,
}
