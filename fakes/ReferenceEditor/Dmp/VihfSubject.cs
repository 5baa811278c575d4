namespace ReferenceEditor.Dmp;

/// <summary>A coded value with its system and label.</summary>
internal sealed record Coded(string Code, string System, string SystemName, string Label);

/// <summary>The professional whom a VIHF names.</summary>
/// <param name="NationalId">PS_IdNat: 8 followed by the RPPS number.</param>
/// <param name="Name">Given name and family name.</param>
/// <param name="Roles">Profession, then speciality where the profession asks for one.</param>
internal sealed record VihfUser(string NationalId, string Name, IReadOnlyList<Coded> Roles);

/// <summary>How the session was authenticated, as SAML declares it.</summary>
/// <param name="ClassRef">AuthnContextClassRef.</param>
/// <param name="Decl">AuthnContextDecl; null when there is none.</param>
/// <param name="At">When the user was authenticated.</param>
internal sealed record AuthenticationContext(string ClassRef, string? Decl, DateTimeOffset At);

/// <summary>All that one VIHF says of a user and a patient.</summary>
internal sealed record VihfSubject(VihfUser User, AuthenticationContext Context, Ins Ins)
{
    /// <summary>How the structure answers for its professional: reinforced to consult, plain to feed and to delete, which the DMP does not take otherwise.</summary>
    public string Mode { get; init; } = "INDIRECTE_RENFORCEE";
}

/// <summary>The structure and the software in whose name the DMP is called.</summary>
/// <param name="StructureId">Struct_IdNat of the care site: 1 followed by its FINESS number.</param>
/// <param name="Sector">Sector of activity with its OID.</param>
/// <param name="Software">Name of the software.</param>
/// <param name="Version">Version of the software.</param>
/// <param name="Approval">DMP approval number.</param>
internal sealed record VihfEmitter(string StructureId, string Sector, string Software, string Version, string Approval);
