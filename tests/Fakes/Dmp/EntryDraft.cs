namespace Conformance.Fakes.Tests.Dmp;

/// <summary>The metadata of a document as a correct product writes them, to be spoiled.</summary>
internal sealed record EntryDraft
{
    private const string Uuid = "urn:uuid:";

    public string Id { get; init; } = "Lettre";

    public string UniqueId { get; init; } = "1.2.250.1.999.42.1.1";

    public string Patient { get; init; } = $"{VihfDraft.Ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH";

    public string Title { get; init; } = "Lettre de liaison";

    public string TypeCode { get; init; } = "11490-0";

    public string ServiceStart { get; init; } = "20260225070000";

    public string[] Restrictions { get; init; } = [];

    public string[] Authors { get; init; } = [VihfDraft.Doctor];

    public string Structure { get; init; } = "10B0123457";

    public string Content { get; init; } = """
        <ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.250.1.999.42.1.1"/><code code="11490-0"/><title>Lettre de liaison</title><effectiveTime value="20260301170000+0100"/><author><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="899900000128"/><representedOrganization><id root="1.2.250.1.71.4.2.2" extension="10B0123457"/></representedOrganization></assignedAuthor></author><documentationOf><serviceEvent><effectiveTime><low value="20260225080000+0100"/></effectiveTime></serviceEvent></documentationOf></ClinicalDocument>
        """;

    /// <summary>Slots besides the usual ones.</summary>
    public string Slots { get; init; } = "";

    /// <summary>Classifications besides the usual ones.</summary>
    public string Classifications { get; init; } = "";

    /// <summary>lid attribute, with a metadata update; empty in a submission.</summary>
    public string LogicalId { get; init; } = "";

    /// <summary>Slot PreviousVersion of its membership, with a metadata update; empty in a submission.</summary>
    public string PreviousVersion { get; init; } = "";

    public static string Slot(string name, params string[] values) =>
        $"<rim:Slot name=\"{name}\"><rim:ValueList>{string.Concat(values.Select(value => $"<rim:Value>{value}</rim:Value>"))}</rim:ValueList></rim:Slot>";

    public static string Coded(string scheme, string code, string system) => $"""
        <rim:Classification classificationScheme="{Uuid}{scheme}" id="c-{code}" nodeRepresentation="{code}">{Slot("codingScheme", system)}<rim:Name><rim:LocalizedString value="libellé {code}"/></rim:Name></rim:Classification>
        """;

    public static string Author(string scheme, string person, string structure = "10B0123457") => $"""
        <rim:Classification classificationScheme="{Uuid}{scheme}" id="a-{person}">{Slot("authorPerson", $"{person}^DEMO^Claire^^^^^^&amp;1.2.250.1.71.4.2.1&amp;ISO^D^^^IDNPS")}{Slot("authorInstitution", $"HOPITAL FICTIF^^^^^&amp;1.2.250.1.71.4.2.2&amp;ISO^IDNST^^^{structure}")}</rim:Classification>
        """;

    public string Write() => $"""
        <rim:ExtrinsicObject id="{Id}" {(LogicalId.Length == 0 ? "" : $"lid=\"{LogicalId}\"")} mimeType="text/xml" objectType="urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1">{Slot("sourcePatientInfo", "PID-5|DEMO^CAMILLE^^^^^L", "PID-8|F")}{Slot("creationTime", "20260301160000")}{Slot("languageCode", "fr-FR")}{Slot("serviceStartTime", ServiceStart)}{Slots}<rim:Name><rim:LocalizedString value="{Title}" xml:lang="FR"/></rim:Name>{string.Concat(Authors.Select(person => Author("93606bcf-9494-43ec-9b4e-a7748d1a838d", person, Structure)))}{Coded("f0306f51-975f-434e-a61c-c59651d33983", TypeCode, "2.16.840.1.113883.6.1")}{Coded("41a5887f-8865-4c09-adf7-e362475b143a", "10", "1.2.250.1.213.1.1.4.1")}{Coded("a09d5840-386c-46f2-b5ad-9c3699a4309d", "urn:asip:ci-sis:ldl-ses:2017", "1.2.250.1.213.1.1.4.2.282")}{Coded("f4f85eac-e6cb-4883-b524-f2705394840f", "N", "2.16.840.1.113883.5.25")}{string.Concat(Restrictions.Select(code => Coded("f4f85eac-e6cb-4883-b524-f2705394840f", code, "1.2.250.1.213.1.1.4.13")))}{Classifications}<rim:ExternalIdentifier identificationScheme="{Uuid}2e82c1f6-a085-4c72-9da3-8640a32e42ab" value="{UniqueId}"/><rim:ExternalIdentifier identificationScheme="{Uuid}58a6f841-87b3-4a3e-92fd-a8ffeff98427" value="{Patient}"/></rim:ExtrinsicObject>
        """;
}
