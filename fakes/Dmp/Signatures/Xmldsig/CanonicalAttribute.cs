namespace Conformance.Fakes.Dmp;

/// <summary>An attribute to be written in a canonical form.</summary>
/// <param name="Prefix">Prefix; empty for none.</param>
/// <param name="LocalName">Name without it.</param>
/// <param name="Namespace">Namespace; empty for none.</param>
/// <param name="Value">Value, its entities resolved.</param>
internal readonly record struct CanonicalAttribute(string Prefix, string LocalName, string Namespace, string Value) : IComparable<CanonicalAttribute>
{
    /// <summary>By namespace, then by name: those of no namespace come first.</summary>
    public int CompareTo(CanonicalAttribute other) =>
        string.CompareOrdinal(Namespace, other.Namespace) is not 0 and var order ? order : string.CompareOrdinal(LocalName, other.LocalName);
}
