namespace Lanterne.Access;

/// <summary>A member of the hospital's team.</summary>
internal sealed record Member
{
    /// <summary>Identifier that they log in with.</summary>
    public required string Login { get; init; }

    /// <summary>Pass phrase that the seed gives them; kept only as a hash.</summary>
    public required string Phrase { get; init; }

    /// <summary>Secret of their one-time codes, base 32.</summary>
    public required string Totp { get; init; }

    /// <summary>RPPS number, 11 digits, last one its Luhn key.</summary>
    public required string Rpps { get; init; }

    /// <summary>Family name.</summary>
    public required string Nom { get; init; }

    /// <summary>Given name.</summary>
    public required string Prenom { get; init; }

    /// <summary>Profession (TRE_G15).</summary>
    public required string Metier { get; init; }

    /// <summary>Ordinal speciality (TRE_R38); null where the profession has none.</summary>
    public string? SavoirFaire { get; init; }

    /// <summary>Given and family names.</summary>
    public string Name => $"{Prenom} {Nom}";
}
