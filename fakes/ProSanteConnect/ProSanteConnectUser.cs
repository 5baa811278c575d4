namespace Conformance.Fakes.ProSanteConnect;

/// <summary>A fictional professional who can identify.</summary>
/// <param name="NationalId">National identifier: 8 followed by the RPPS number.</param>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name.</param>
public sealed record ProSanteConnectUser(string NationalId, string Family, string Given)
{
    /// <summary>Profession in TRE_G15: 10 (médecin) unless told otherwise.</summary>
    public string Profession { get; init; } = "10";
}
