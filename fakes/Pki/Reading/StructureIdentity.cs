using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>The structure that a certificate names: its OU is a Struct_IdNat, a digit that says the kind of number, then the number.</summary>
/// <remarks>The legal entity and its sites both have a FINESS behind a 1: the number alone does not tell which, the editor file does.</remarks>
internal static class StructureIdentity
{
    /// <summary>Says whom a certificate names.</summary>
    public static string Describe(X509Certificate2 certificate, CertificateExpectation expected) => DistinguishedName.UnitOf(certificate) switch
    {
        null or "" => "aucune structure (pas d'OU)",
        ['1', .. var finess] when finess == expected.FinessGeographique => $"FINESS géographique {finess}",
        ['1', .. var finess] when finess == expected.FinessJuridique => $"FINESS juridique {finess}",
        ['1', .. var finess] when finess.Length == 9 => $"FINESS {finess}",
        ['0', .. var number] => $"cabinet ADELI {number}",
        ['2', .. var siren] when siren.Length == 9 => $"SIREN {siren}",
        ['3', .. var siret] when siret.Length == 14 => $"SIRET {siret}",
        ['4', .. var rank] => $"cabinet RPPS-rang {rank}",
        var unit => $"OU {unit}, dont la forme n'est pas celle d'un identifiant national de structure",
    };

    /// <summary>What is to be known of the structure that a certificate names.</summary>
    public static IEnumerable<CertificateRemark> Remarks(X509Certificate2 certificate, CertificateExpectation expected)
    {
        var unit = DistinguishedName.UnitOf(certificate);
        if (unit == "1" + expected.FinessGeographique)
            yield break;
        yield return CertificateRemark.Warning(unit == "1" + expected.FinessJuridique
            ? $"à la maille juridique : les documents doivent porter quand même le FINESS géographique ({expected.FinessGeographique}), "
              + "et l'alimentation par le seul FINESS juridique doit être bloquée courant 2027 (date à confirmer)"
            : $"nomme {Describe(certificate, expected)}, qui n'est ni structure.finess-geographique ({expected.FinessGeographique}) ni structure.finess-juridique ({expected.FinessJuridique}) : "
              + "corrigez l'un ou l'autre");
    }
}
