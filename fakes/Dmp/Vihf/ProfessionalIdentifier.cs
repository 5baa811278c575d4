namespace Conformance.Fakes.Dmp;

/// <summary>The identifier of a professional: a digit that says its type, then the identifier.</summary>
/// <param name="Whole">As the VIHF carries it.</param>
internal sealed record ProfessionalIdentifier(string Whole)
{
    private bool Digits => Whole.All(char.IsAsciiDigit);

    public bool IsRpps => Whole.Length == 12 && Whole[0] == '8' && Digits;

    public bool IsAdeli => Whole.Length == 10 && Whole[0] == '0';

    /// <summary>An identifier given by the structure itself.</summary>
    public bool IsInternal => Whole.Length > 2 && "13456".Contains(Whole[0], StringComparison.Ordinal) && Whole.IndexOf('/', StringComparison.Ordinal) > 1;

    public bool IsKnownForm => IsRpps || IsAdeli || IsInternal;

    /// <summary>Without the digit of its type.</summary>
    public string National => IsKnownForm ? Whole[1..] : Whole;

    /// <summary>FINESS of the structure that gave an internal identifier; null for any other.</summary>
    public string? Finess => IsInternal && Whole[0] == '3' ? Whole[1..Whole.IndexOf('/', StringComparison.Ordinal)] : null;

    /// <summary>Whether the last digit of an RPPS is its Luhn key.</summary>
    public bool HasItsKey => !IsRpps || LuhnSum(National) % 10 == 0;

    private static int LuhnSum(string digits) => digits.Reverse().Select((digit, rank) => Weigh(digit - '0', rank)).Sum();

    private static int Weigh(int digit, int rank) => rank % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
}
