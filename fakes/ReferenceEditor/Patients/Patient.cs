namespace ReferenceEditor.Patients;

/// <summary>A patient of the hospital.</summary>
internal sealed record Patient(string Id, string Family, string Given, string Sex, DateOnly BirthDate, string Ins, string InsOid, IdentityStatus Identity)
{
    public string FullName => $"{Family} {Given}";

    public string SexLabel => Sex == "F" ? "Féminin" : "Masculin";

    /// <summary>Only a qualified identity may leave the hospital with its INS.</summary>
    public bool IsQualified => Identity is IdentityStatus.Qualifiee;

    public string IdentityLabel => Identity switch
    {
        IdentityStatus.Qualifiee => "Identité qualifiée",
        IdentityStatus.Recuperee => "Identité récupérée",
        IdentityStatus.Validee => "Identité validée",
        _ => "Identité provisoire",
    };
}

/// <summary>How far a patient's identity is established (référentiel national d'identitovigilance).</summary>
internal enum IdentityStatus
{
    Provisoire,
    Validee,
    Recuperee,
    Qualifiee,
}
