namespace Conformance.Fakes.Dmp;

/// <summary>Document and patient are the same in a document and in its metadata.</summary>
internal sealed class IdentifiersAgree : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
    [
        .. Agreement.Same("uniqueId", CdaHeader.Of(header.At("id"), "root"), entry.UniqueId),
        .. Agreement.Same("patient", PatientOf(header), PatientIdentifier.Parse(entry.PatientId)?.Cx),
    ];

    private static string? PatientOf(CdaHeader header) =>
        CdaHeader.At(header.Patient, "id") is { } id && CdaHeader.Of(id, "extension") is { } matricule ? $"{matricule}^^^&{CdaHeader.Of(id, "root")}&ISO^NH" : null;
}
