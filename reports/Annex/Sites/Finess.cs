using Conformance.Reports.Evidence;

namespace Conformance.Reports.Annex.Sites;

/// <summary>FINESS numbers: nine characters, the last one a key.</summary>
public static class Finess
{
    private const int Length = 9;

    /// <summary>What is wrong with a number, in French; null when nothing is.</summary>
    /// <remarks>The key of a Corsican number (2A, 2B) is not known to us, and is not judged.</remarks>
    public static string? Defect(string number)
    {
        if (number.Length != Length || !IsCorsican(number) && !number.All(char.IsAsciiDigit))
            return $"« {number} » n'a pas neuf chiffres";
        return IsCorsican(number) || LuhnKey.Holds(number) ? null : $"la clé de « {number} » est fausse : un chiffre a été mal recopié";
    }

    private static bool IsCorsican(string number) => number[0] == '2' && number[1] is 'A' or 'B' && number[2..].All(char.IsAsciiDigit);
}
