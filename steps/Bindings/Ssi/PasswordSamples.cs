namespace Conformance.Steps.Bindings.Ssi;

/// <summary>Passwords of each class that scenario SC.SSI/IE.36.02 lists. None is anybody's.</summary>
internal static class PasswordSamples
{
    public const string Strong = "Lune-verte.4821-Hibou";

    public static string Wrong(int attempt) => $"Erreur-numero.{attempt}-Nuage";

    public static string Weak(string passwordClass) => passwordClass switch
    {
        "8 caractères, minuscules et majuscules" => "NuageBle",
        "8 caractères, minuscules et chiffres" => "nuage482",
        "8 caractères, minuscules et spéciaux" => "nuage-.+",
        "14 chiffres" => "48217305962814",
        _ => throw new ArgumentException($"« {passwordClass} » n'est pas une classe connue de mot de passe faible.", nameof(passwordClass)),
    };
}
