namespace Conformance.Fakes.Dmp;

/// <summary>Why and when a DMP was closed.</summary>
/// <param name="On">Day of the closure.</param>
/// <param name="Reason">Code of the DMP's own list.</param>
public sealed record DmpClosure(DateOnly On, string Reason = "FERMETURE_DEMANDE_PATIENT");
