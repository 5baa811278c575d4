namespace ReferenceEditor.Documents;

/// <summary>Who wrote a document of the hospital.</summary>
/// <param name="Rpps">RPPS number, current or former.</param>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name.</param>
/// <param name="SpecialtyCode">Speciality (TRE_R38).</param>
/// <param name="IsRegistered">Whether the RPPS still holds the person.</param>
internal sealed record DocumentAuthor(string Rpps, string Family, string Given, string SpecialtyCode, bool IsRegistered)
{
    /// <summary>PS_IdNat: type 8 (RPPS) then the number.</summary>
    public string NationalId => "8" + Rpps;

    public string FullName => $"{Given} {Family}";
}
