namespace ReferenceEditor.Accounts;

/// <summary>A health professional, as the national services know them.</summary>
internal sealed record Professional(string Login, string Rpps, string Family, string Given, string ProfessionCode, string SpecialtyCode, SecondFactor UsualFactor)
{
    /// <summary>National identifier: type 8 (RPPS) then the number.</summary>
    public string NationalId => "8" + Rpps;

    public string FullName => $"{Given} {Family}";
}
