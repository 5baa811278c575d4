namespace Conformance.Steps.Editors.File;

/// <summary>An account of the product.</summary>
/// <param name="Id">Name in this file.</param>
/// <param name="Login">Identifier typed at log-in.</param>
/// <param name="Password">Password, from the environment.</param>
/// <param name="TotpSecret">Secret of the one-time codes in base 32, from the environment; null without.</param>
/// <param name="SecondFactor"><c>totp</c>, <c>psc</c>, or null.</param>
/// <param name="Rpps">RPPS number, 11 digits.</param>
/// <param name="Family">Nom d'exercice.</param>
/// <param name="Given">Prénom d'exercice.</param>
/// <param name="Roles">What the account may be used for: see <see cref="UserRoles"/>.</param>
public sealed record EditorUser(
    string Id, string Login, string Password, string? TotpSecret, string? SecondFactor, string Rpps, string Family, string Given, IReadOnlyList<string> Roles)
{
    /// <summary>National identifier, as VIHF and Pro Santé Connect carry it.</summary>
    public string NationalId => "8" + Rpps;
}

/// <summary>What an account may be used for.</summary>
public static class UserRoles
{
    /// <summary>A professional at work, who has used the product before.</summary>
    public const string Professionnel = "professionnel";

    /// <summary>A professional who has never logged in.</summary>
    public const string PremiereConnexion = "premiere-connexion";

    /// <summary>An account that may be locked for the rest of the run.</summary>
    public const string Verrouillable = "verrouillable";

    /// <summary>An account whose password may be changed for the rest of the run.</summary>
    public const string MotDePasseModifiable = "mot-de-passe-modifiable";

    /// <summary>Every role.</summary>
    public static IReadOnlyList<string> All { get; } = [Professionnel, PremiereConnexion, Verrouillable, MotDePasseModifiable];
}
