namespace Conformance.Fakes.Dmp;

/// <summary>A coded value of a VIHF.</summary>
/// <param name="Code">Code.</param>
/// <param name="System">OID of its code system; null when the VIHF does not say.</param>
internal sealed record VihfCode(string Code, string? System);
