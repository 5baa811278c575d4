namespace Lanterne.Access;

/// <summary>What a new pass phrase must be: long, and of several kinds of characters.</summary>
internal static class PhraseRules
{
    private const int Shortest = 12;
    private const int FewestKinds = 3;

    private static readonly Func<char, bool>[] Kinds = [char.IsLower, char.IsUpper, char.IsDigit, character => !char.IsLetterOrDigit(character)];

    /// <summary>Why a phrase is refused, in French; null when it is not.</summary>
    public static string? Objection(string phrase)
    {
        if (phrase.Length < Shortest)
            return $"Trop courte : {Shortest} caractères au moins.";
        return Kinds.Count(phrase.Any) < FewestKinds
            ? "Trop simple : mêlez trois sortes de caractères au moins (minuscules, majuscules, chiffres, signes)."
            : null;
    }
}
