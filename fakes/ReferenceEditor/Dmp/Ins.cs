namespace ReferenceEditor.Dmp;

/// <summary>National health identity of a patient.</summary>
/// <param name="Matricule">15 digits.</param>
/// <param name="Oid">OID of the authority that gave it.</param>
internal sealed record Ins(string Matricule, string Oid)
{
    /// <summary>The identity as XDS and the VIHF write it (HL7 CX).</summary>
    public string Cx => $"{Matricule}^^^&{Oid}&ISO^NH";
}
