using Microsoft.AspNetCore.Html;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>What came of asking the DMP: something, or why not.</summary>
internal sealed record Outcome<T>(T? Value, DmpUnavailableException? Trouble)
    where T : class;

/// <summary>A document of the list with its content.</summary>
internal sealed record OpenedDocument(DmpDocument Document, DocumentMark Mark, ReadableDocument Content, HtmlString? Presented);

/// <summary>A document of the list with its mark.</summary>
internal sealed record ListedDocument(DmpDocument Document, DocumentMark Mark);

/// <summary>The DMP documents of a patient for the professional at work; each access is traced.</summary>
/// <param name="documents">Documents of the DMP.</param>
/// <param name="search">Search in the DMP.</param>
/// <param name="signs">Marks of the documents.</param>
/// <param name="presentation">Makes a document readable.</param>
/// <param name="session">Session at hand.</param>
/// <param name="log">Access log.</param>
internal sealed class DocumentShelf(IDmpDocuments documents, IDmpSearch search, IVisibilitySigns signs, IPresentation presentation, CurrentSession session, IAccessLog log)
{
    /// <summary>Lists the documents of a patient.</summary>
    public async Task<Outcome<IReadOnlyList<ListedDocument>>> ListAsync(Patient patient, CancellationToken cancellation)
    {
        log.Record(session.User.Login, "Liste des documents du DMP", session.SecondFactor, patient.FullName);
        return await TryAsync<IReadOnlyList<ListedDocument>>(async () => await FindAllAsync(patient, cancellation));
    }

    /// <summary>Searches the documents of a patient.</summary>
    public async Task<Outcome<IReadOnlyList<ListedDocument>>> SearchAsync(Patient patient, DmpCriteria criteria, CancellationToken cancellation)
    {
        log.Record(session.User.Login, "Recherche de documents dans le DMP", session.SecondFactor, patient.FullName);
        return await TryAsync<IReadOnlyList<ListedDocument>>(async () => Marked(await search.FindAsync(DmpCaller.Of(session), patient, criteria, cancellation)));
    }

    /// <summary>Opens a document of a patient; neither value nor trouble when the DMP does not list it.</summary>
    public async Task<Outcome<OpenedDocument>> OpenAsync(Patient patient, string uniqueId, CancellationToken cancellation)
    {
        log.Record(session.User.Login, "Consultation d'un document du DMP", session.SecondFactor, patient.FullName);
        return await TryAsync(() => FindAsync(patient, uniqueId, cancellation));
    }

    private static async Task<Outcome<T>> TryAsync<T>(Func<Task<T?>> ask)
        where T : class
    {
        try
        {
            return new(await ask(), null);
        }
        catch (DmpUnavailableException trouble)
        {
            return new(null, trouble);
        }
    }

    private async Task<IReadOnlyList<ListedDocument>> FindAllAsync(Patient patient, CancellationToken cancellation) =>
        Marked(await documents.FindAsync(DmpCaller.Of(session), patient, DmpCriteria.None, cancellation));

    private IReadOnlyList<ListedDocument> Marked(IReadOnlyList<DmpDocument> found) =>
        [.. found.Zip(signs.Mark(found), (document, mark) => new ListedDocument(document, mark))];

    private async Task<OpenedDocument?> FindAsync(Patient patient, string uniqueId, CancellationToken cancellation)
    {
        if ((await FindAllAsync(patient, cancellation)).FirstOrDefault(listed => listed.Document.UniqueId == uniqueId) is not { } listed)
            return null;

        var content = await documents.RetrieveAsync(DmpCaller.Of(session), patient, listed.Document, cancellation);
        return new OpenedDocument(listed.Document, listed.Mark, ClinicalDocument.Read(content), presentation.Show(content.Bytes, CdaContent.StylesheetOf(content.Bytes)));
    }
}
