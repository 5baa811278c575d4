namespace Conformance.Fakes.Dmp;

/// <summary>Takes apart the compound values of HL7 v2 that XDS writes in its slots.</summary>
internal static class Hl7Parts
{
    /// <summary>Component of a value, counted from 1; empty without it.</summary>
    public static string Component(this string value, int rank) => value.Split('^').ElementAtOrDefault(rank - 1) ?? "";

    /// <summary>Identifier in an XCN or a CX.</summary>
    public static string Identifier(this string value) => value.Component(1);

    /// <summary>Identifier of the institution in an XON: its tenth component.</summary>
    public static string InstitutionId(this string value) => value.Component(10);

    /// <summary>OID in an assigning authority, &amp;OID&amp;ISO; null when it is not written so.</summary>
    public static string? Authority(this string component) =>
        component.Split('&') is ["", { Length: > 0 } oid, "ISO"] && Oids.IsOid(oid) ? oid : null;
}
