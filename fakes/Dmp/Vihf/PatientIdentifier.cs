using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>The INS of a patient, as an HL7 CX writes it.</summary>
/// <param name="Matricule">Matricule, 15 characters.</param>
/// <param name="Oid">OID that says which kind of INS it is.</param>
internal sealed partial record PatientIdentifier(string Matricule, string Oid)
{
    public const string TestOid = "1.2.250.1.213.1.4.10";
    public const string DemonstrationOid = "1.2.250.1.213.1.4.11";
    private const string NiaOid = "1.2.250.1.213.1.4.9";

    /// <summary>Whether the DMP of a test environment takes it.</summary>
    public bool IsForTests => Oid is TestOid or DemonstrationOid;

    public bool IsNia => Oid == NiaOid;

    /// <summary>Whether its key is the one that its thirteen first characters give.</summary>
    public bool HasItsKey =>
        Matricule.Length == 15
        && long.TryParse(Matricule[..13].Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal), out var number)
        && int.TryParse(Matricule[13..], out var key)
        && key == 97 - (number % 97);

    /// <summary>Written as the DMP does.</summary>
    public string Cx => $"{Matricule}^^^&{Oid}&ISO^NH";

    /// <summary>Reads a CX; null when it is not that of an INS.</summary>
    public static PatientIdentifier? Parse(string? cx) =>
        cx is not null && Shape().Match(cx.Trim()) is { Success: true } match ? new(match.Groups[1].Value, match.Groups[2].Value) : null;

    [GeneratedRegex(@"^([0-9AB]{1,15})\^\^\^&([0-9.]+)&ISO\^NH(\^\^[0-9]{8,14})?$")]
    private static partial Regex Shape();
}
