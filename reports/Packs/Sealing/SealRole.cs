namespace Conformance.Reports.Packs.Sealing;

/// <summary>As what somebody seals a pack.</summary>
public enum SealRole
{
    /// <summary>The editor of the product, who seals.</summary>
    Editeur,

    /// <summary>The hospital, which countersigns.</summary>
    Etablissement,
}

/// <summary>The roles in words.</summary>
public static class SealRoles
{
    /// <summary>The role in French.</summary>
    public static string Word(this SealRole role) => role is SealRole.Editeur ? "éditeur" : "établissement";

    /// <summary>The role in the names of files, without accents.</summary>
    public static string Slug(this SealRole role) => role is SealRole.Editeur ? "editeur" : "etablissement";

    /// <summary>The role that a word names, with or without its accents; null for any other word.</summary>
    public static SealRole? Read(string word) => Enum.GetValues<SealRole>().Cast<SealRole?>().FirstOrDefault(role => word == role!.Value.Word() || word == role.Value.Slug());
}
