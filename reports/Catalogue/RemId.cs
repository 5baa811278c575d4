using System.Text.RegularExpressions;

namespace Conformance.Reports.Catalogue;

/// <summary>Identifier of an exigence, a scenario or a preuve, in the canonical form of DESIGN section 2.</summary>
/// <param name="Value">Canonical form: upper case, "/" after the section, "-" for a blank, as in <c>DMP/UX.14-BIS.01.01</c>.</param>
public sealed partial record RemId(string Value)
{
    /// <summary>Chapter of what the REM does not ask.</summary>
    public const string OutsideRem = "HORS-REM";

    private static readonly HashSet<string> Prefixes = ["SC", "DPI", "PFI", "LGC", "AMBU", OutsideRem];

    /// <summary>Reads an id as people write it: <c>DMP.UX.14 BIS</c>, <c>sc.ssi/ie.36</c>.</summary>
    public static RemId Of(string raw)
    {
        var text = Blanks().Replace(raw.Trim().ToUpperInvariant(), "-");
        return new RemId(text.Contains('/', StringComparison.Ordinal) ? text : SlashAfterSection(text));
    }

    /// <summary>Whether it names something that the REM does not ask: <c>HORS-REM/LDL.01</c>. Reports count it apart.</summary>
    public bool IsOutsideRem => Value.StartsWith($"{OutsideRem}/", StringComparison.Ordinal);

    /// <summary>Chapter of an exigence, the unit of deposit and review in Convergence: what stands before its number, <c>DMP/UX</c> for <c>DMP/UX.12</c>.</summary>
    public string Chapitre => IsOutsideRem ? OutsideRem : Value[..(Value.LastIndexOf('.') is > 0 and var cut ? cut : Value.Length)];

    /// <summary>Whether this id is <paramref name="other"/> or stands under it: a preuve under its scenario or exigence.</summary>
    public bool IsWithin(RemId other) =>
        Value == other.Value || Value.StartsWith(other.Value + ".", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string SlashAfterSection(string text)
    {
        var parts = text.Split('.');
        var section = Prefixes.Contains(parts[0]) ? 2 : 1;
        return parts.Length <= section + 1 || parts[section] is [>= '0' and <= '9', ..]
            ? text
            : string.Join('.', parts[..section]) + "/" + string.Join('.', parts[section..]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
