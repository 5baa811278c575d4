using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>What an OID looks like.</summary>
internal static partial class Oids
{
    public static bool IsOid(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"^[0-2](\.(0|[1-9][0-9]*))+$")]
    private static partial Regex Shape();
}
