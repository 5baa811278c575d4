namespace ReferenceEditor.Annuaire;

/// <summary>What a user looks for in the Annuaire Santé. A criterion left empty is null.</summary>
internal sealed record Criteria
{
    /// <summary>RPPS number, 11 digits.</summary>
    public string? Rpps { get; init; }

    /// <summary>Family name in practice.</summary>
    public string? Nom { get; init; }

    /// <summary>Given name in practice.</summary>
    public string? Prenom { get; init; }

    /// <summary>Code of the profession (TRE_G15).</summary>
    public string? Profession { get; init; }

    /// <summary>Code of the speciality (TRE_R38).</summary>
    public string? Specialite { get; init; }

    /// <summary>Name of the structure.</summary>
    public string? RaisonSociale { get; init; }

    /// <summary>Postal code of the structure.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Town of the structure.</summary>
    public string? Ville { get; init; }

    /// <summary>Street of the structure.</summary>
    public string? Voie { get; init; }

    /// <summary>MSSanté address.</summary>
    public string? Adresse { get; init; }

    /// <summary>Whether something is asked of the person.</summary>
    public bool AboutPerson => (Rpps ?? Nom ?? Prenom ?? Profession ?? Specialite) is not null;

    /// <summary>Whether something is asked of the structure.</summary>
    public bool AboutStructure => (RaisonSociale ?? CodePostal ?? Ville ?? Voie) is not null;

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => !AboutPerson && !AboutStructure && Adresse is null;
}
