namespace Conformance.Reports.Evidence;

/// <summary>The last digit of RPPS and FINESS numbers, by which a digit copied wrongly shows.</summary>
internal static class LuhnKey
{
    /// <summary>Whether a number of digits alone ends with its key.</summary>
    public static bool Holds(string digits) => digits.Reverse().Select((digit, rank) => Weight(digit - '0', rank)).Sum() % 10 == 0;

    private static int Weight(int digit, int rank) => rank % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
}
