using System.Globalization;

namespace Conformance.Steps.Editors.File;

/// <summary>What the thirteen first characters of an INS tell of a person: sex, year and month of birth. The century is not among them: the twentieth is supposed.</summary>
internal static class BirthInIns
{
    private const int Century = 1900;
    private const int Months = 12;

    /// <summary>M or F.</summary>
    public static string SexOf(string ins) => ins[0] == '1' ? "M" : "F";

    public static int YearOf(string ins) => Century + int.Parse(ins.AsSpan(1, 2), CultureInfo.InvariantCulture);

    /// <summary>Month, from 1; null for a number that says that it is not known (20, 30 and above).</summary>
    public static int? MonthOf(string ins) => int.Parse(ins.AsSpan(3, 2), CultureInfo.InvariantCulture) is >= 1 and <= Months and var month ? month : null;
}
