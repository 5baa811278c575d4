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

    /// <summary>Look and wording.</summary>
    public Variant Variant { get; init; }

    /// <summary>Who checks the first factor.</summary>
    public Authentication Authentication { get; init; }

    /// <summary>Ids of the known bugs to reproduce, see <see cref="Defects.DefectCatalogue"/>.</summary>
    public IReadOnlyList<string> Defects { get; init; } = [];

    /// <summary>Token that the administration endpoints ask for; without it they refuse everybody.</summary>
    public string? AdministrationToken { get; init; }
}

/// <summary>The DMP, and the structure's certificates for it.</summary>
public sealed record DmpSettings
{
    /// <summary>Base address of the DMP services.</summary>
    public string? Url { get; init; }

    /// <summary>PEM file of the authentication certificate.</summary>
    public string? AuthCertificate { get; init; }

    /// <summary>PEM file of its key.</summary>
    public string? AuthKey { get; init; }

    /// <summary>PEM file of the signature certificate.</summary>
    public string? SignCertificate { get; init; }

    /// <summary>PEM file of its key.</summary>
    public string? SignKey { get; init; }
}

/// <summary>The Annuaire Santé.</summary>
public sealed record AnnuaireSettings
{
    /// <summary>Base address of the FHIR API.</summary>
    public string? Url { get; init; }

    /// <summary>Key of the API.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long a search may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);
}

/// <summary>The MSSanté operator.</summary>
public sealed record MssSettings
{
    /// <summary>Host of the SMTP submission.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; }

    /// <summary>Domain of the hospital's mailboxes.</summary>
    public string? Domain { get; init; }
}

/// <summary>Pro Santé Connect.</summary>
public sealed record PscSettings
{
    /// <summary>OpenID Connect issuer.</summary>
    public string? Issuer { get; init; }

    /// <summary>Client registered there.</summary>
    public string? ClientId { get; init; }

    /// <summary>Its secret.</summary>
    public string? ClientSecret { get; init; }
}

/// <summary>The hospital.</summary>
public sealed record StructureSettings
{
    /// <summary>Name shown and sent.</summary>
    public string Name { get; init; } = "Centre hospitalier des Essais";

    /// <summary>FINESS of the legal entity.</summary>
    public string FinessJuridique { get; init; } = "990000001";

    /// <summary>FINESS of the site.</summary>
    public string FinessGeographique { get; init; } = "990000019";
}

/// <summary>Look and wording of the product.</summary>
public enum Variant
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
