using System.Globalization;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>Codes of the DMP in words. What is not known stays as it came.</summary>
internal static class DmpWords
{
    public static string? AuthenticationMode(string? mode) => mode switch
    {
        "DIRECTE" => "directe, par carte",
        "INDIRECTE" => "indirecte, par le certificat de la structure",
        "INDIRECTE_RENFORCEE" => "indirecte renforcée (AIR)",
        _ => mode,
    };

    public static string? Authorisation(string? code) => code switch
    {
        "VALIDE" => "autorisation valide",
        "EXPIRE" => "autorisation expirée",
        "INTERDIT" => "accès refusé par le patient",
        "NON_EXISTE" => "aucune autorisation",
        _ => code,
    };

    public static string? Sex(string? code) => code switch
    {
        "M" => "masculin",
        "F" => "féminin",
        _ => code,
    };

    public static string Confidentiality(string code) => code switch
    {
        "N" => "normale",
        "R" => "restreinte",
        "V" => "très restreinte",
        "MASQUE_PS" => "masqué aux professionnels",
        "INVISIBLE_PATIENT" => "non visible du patient",
        "INVISIBLE_REPRESENTANTS_LEGAUX" => "non visible des représentants légaux",
        _ => code,
    };

    /// <summary>A status in words: the end of a URI, or the DMP's own word for a success (DMPOk, OK on its pages, AA in HL7).</summary>
    public static string? Status(string? uri) => uri?.Split(':')[^1] switch
    {
        "Approved" => "en vigueur",
        "Deprecated" => "remplacé",
        "Archived" => "archivé",
        "Deleted" => "supprimé",
        "Success" or "DMPOk" or "OK" or "AA" => "succès",
        "Failure" => "échec",
        "PartialSuccess" => "succès partiel",
        var other => other,
    };

    public static string Association(string? type) => type?.Split(':')[^1] switch
    {
        "HasMember" => "contient",
        "RPLC" => "remplace",
        "signs" => "signe",
        "UpdateAvailabilityStatus" => "change le statut de",
        var other => other ?? "lien sans type",
    };

    /// <summary>An identifier of HL7, <c>277…^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH</c>, with what its OID means.</summary>
    public static string? Identifier(string? cx)
    {
        var parts = cx?.Trim('\'').Split('^');
        return parts is not { Length: > 3 } ? cx : Ins(parts[0], parts[3].Split('&').ElementAtOrDefault(1));
    }

    public static string Ins(string? value, string? oid) => oid switch
    {
        "1.2.250.1.213.1.4.8" => $"INS {value} (NIR)",
        "1.2.250.1.213.1.4.9" => $"INS {value} (NIA)",
        "1.2.250.1.213.1.4.10" => $"INS {value} (de test)",
        "1.2.250.1.213.1.4.11" => $"INS {value} (de démonstration)",
        "1.2.250.1.213.1.4.2" => $"INS-C {value}",
        _ => value ?? "",
    };

    /// <summary>A person of HL7, <c>8999…^NOM^Prénom^…</c>.</summary>
    public static string Person(string xcn)
    {
        var parts = xcn.Split('^');
        var name = string.Join(' ', parts.Skip(1).Take(2).Reverse().Where(part => part.Length > 0));
        return name.Length > 0 ? $"{name} ({parts[0]})" : parts[0];
    }

    /// <summary>An organisation of HL7, <c>HOPITAL^^^^^&amp;…^IDNST^^^1300000015</c>.</summary>
    public static string Organisation(string xon) => xon.Split('^') is { Length: > 9 } parts ? $"{parts[0]} ({parts[9]})" : xon.Split('^')[0];

    /// <summary>A coded value of HL7, <c>code^label^system</c>.</summary>
    public static string Coded(string ce) => ce.Split('^') is { Length: > 1 } parts && parts[1].Length > 0 ? $"{parts[1]} ({parts[0]})" : ce;

    /// <summary>A time of the registry, in universal time there, for a French reader.</summary>
    public static string? Time(string? digits)
    {
        string[] shapes = ["yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMddHHmmsszzz", "yyyyMMddHHmmzzz"];
        if (DateTimeOffset.TryParseExact(digits, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            return FrenchTime.Instant(at);
        return DateOnly.TryParseExact(digits, "yyyyMMdd", out var day) ? day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR")) : digits;
    }
}
