namespace Conformance.Fakes.ProSanteConnect;

/// <summary>A professional who has an e-CPS. Fictional.</summary>
/// <param name="NationalId">National identifier: 8 followed by the RPPS number.</param>
/// <param name="Family">Nom d'exercice.</param>
/// <param name="Given">Prénom d'exercice.</param>
public sealed record ProSanteConnectUser(string NationalId, string Family, string Given);
