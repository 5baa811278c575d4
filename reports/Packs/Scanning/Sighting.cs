namespace Conformance.Reports.Packs.Scanning;

/// <summary>Something in a file that ought not to leave: an identity, or a secret.</summary>
/// <param name="Kind">What it is, in French: NIR, RPPS, INS-C, mot de passe …</param>
/// <param name="Value">The number itself, without its prefix or blanks; for a secret, the key before it. Never shown whole.</param>
/// <param name="File">File that holds it.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
internal sealed record Sighting(string Kind, string Value, string File, long Offset)
{
    private const int Shown = 3;

    /// <summary>Whether it is an identity: the declared test set may hold it.</summary>
    public bool IsIdentity => IdentityPatterns.Kinds.Contains(Kind);

    /// <summary>Where it is.</summary>
    public string Place => $"{PlainText.Of(File)}, octet {Offset}";

    /// <summary>Enough of it to be recognised, not to be known.</summary>
    public string Masked => IsIdentity ? $"{Value[..Shown]}…{Value[^2..]}" : Value;

    /// <summary>Whether it stands before another one: files by name, then bytes.</summary>
    public bool IsBefore(Sighting other) => string.CompareOrdinal(File, other.File) is var order && (order < 0 || (order == 0 && Offset < other.Offset));
}
