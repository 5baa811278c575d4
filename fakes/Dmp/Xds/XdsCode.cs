namespace Conformance.Fakes.Dmp;

/// <summary>A code of the metadata.</summary>
/// <param name="Value">Code.</param>
/// <param name="Scheme">OID of its code system, or a name such as URN; empty when none is given.</param>
/// <param name="Label">Label; empty when none is given.</param>
internal sealed record XdsCode(string Value, string Scheme, string Label);
