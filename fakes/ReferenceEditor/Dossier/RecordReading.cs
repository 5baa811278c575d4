using Microsoft.AspNetCore.Html;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier;

/// <summary>Opens a document of the record for reading.</summary>
internal interface IRecordReading
{
    /// <summary>The document as it is read; null when it cannot be.</summary>
    Task<HtmlString?> ReadAsync(Patient patient, RecordDocument document, CancellationToken cancellation);
}

/// <summary>Shows what the record keeps, and asks nobody.</summary>
/// <param name="presentation">Makes a document readable.</param>
internal sealed class KeptReading(IPresentation presentation) : IRecordReading
{
    /// <inheritdoc/>
    public Task<HtmlString?> ReadAsync(Patient patient, RecordDocument document, CancellationToken cancellation) =>
        Task.FromResult(presentation.Show(document.Cda, document.Stylesheet));
}
