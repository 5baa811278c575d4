using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Integration;

/// <summary>Says how a document of the DMP is kept in the record.</summary>
internal interface IKeeping
{
    /// <summary>The document as the record keeps it.</summary>
    RecordDocument Keep(Patient patient, DmpDocument document, DmpDocumentContent content);
}

/// <summary>Byte for byte, with the producer's style sheet.</summary>
internal sealed class ByteForByte : IKeeping
{
    /// <inheritdoc/>
    public RecordDocument Keep(Patient patient, DmpDocument document, DmpDocumentContent content) => new()
    {
        Id = document.UniqueId,
        PatientId = patient.Id,
        TypeCode = document.TypeCode,
        TypeLabel = document.Type,
        Label = document.Title,
        Created = document.CreatedAt,
        Origin = DocumentOrigin.Dmp,
        Cda = content.Bytes,
        Stylesheet = CdaContent.StylesheetOf(content.Bytes),
        Source = new DmpSource(document.UniqueId, document.EntryUuid, document.Repository),
    };
}
