namespace ReferenceEditor.Accounts;

/// <summary>What a new password must be.</summary>
internal interface IPasswordPolicy
{
    /// <summary>What is wrong with a password, in French; null when it is strong enough.</summary>
    string? Refuse(string password);
}

/// <summary>At least eight characters of three classes; digits alone are refused whatever their number.</summary>
internal class PasswordPolicy : IPasswordPolicy
{
    private const int MinimumLength = 8;

    protected virtual int MinimumClasses => 3;

    public virtual string? Refuse(string password)
    {
        if (password.Length < MinimumLength)
            return $"Le nouveau mot de passe est trop court : {MinimumLength} caractères au moins.";
        if (password.All(char.IsAsciiDigit))
            return "Le nouveau mot de passe ne peut pas être fait que de chiffres, quelle que soit sa longueur.";
        return Classes(password) < MinimumClasses
            ? $"Le nouveau mot de passe est trop simple : mêlez au moins {MinimumClasses} de ces 4 sortes de caractères, majuscules, minuscules, chiffres, caractères spéciaux."
            : null;
    }

    private static int Classes(string password) => new Func<char, bool>[] { char.IsUpper, char.IsLower, char.IsDigit, IsSpecial }.Count(password.Any);

    private static bool IsSpecial(char character) => !char.IsLetterOrDigit(character);
}
