using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>The name that the files of a seal share: its rank and its role.</summary>
/// <param name="Rank">1 for who seals, 2 and more for who countersigns.</param>
/// <param name="Role">As what.</param>
public sealed partial record SealName(int Rank, SealRole Role)
{
    /// <summary>The in-toto statement, which is what is signed.</summary>
    public string Statement => Stem + ".json";

    /// <summary>The statement in its DSSE envelope.</summary>
    public string Envelope => Stem + ".dsse.json";

    /// <summary>The CMS signature of the statement, detached.</summary>
    public string Signature => Stem + ".p7s";

    /// <summary>The RFC 3161 token on the signature.</summary>
    public string Token => Stem + ".tst";

    private string Stem => $"{PackLayout.Seals}{Rank}-{Role.Slug()}";

    /// <summary>The seal that a file belongs to; null when it belongs to none.</summary>
    public static SealName? Of(string file) => Shape().Match(file) is { Success: true } name
        ? new SealName(int.Parse(name.Groups["rank"].Value, CultureInfo.InvariantCulture), SealRoles.Read(name.Groups["role"].Value)!.Value)
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"sceau {Rank} ({Role.Word()})";

    [GeneratedRegex($@"^sceaux/(?<rank>[1-9])-(?<role>editeur|etablissement)\.(json|dsse\.json|p7s|tst)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
