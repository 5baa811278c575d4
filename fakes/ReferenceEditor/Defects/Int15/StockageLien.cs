using Microsoft.AspNetCore.Html;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Int15;

/// <summary>The record keeps a link; each reading asks the DMP again.</summary>
internal sealed class StockageLien : IDefect
{
    public string Id => "stockage-lien";

    public string Title => "Le dossier ne garde qu'un lien, et redemande le document au DMP à chaque lecture";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01"];

    public void Apply(IServiceCollection services) => services.AddScoped<IRecordReading, FetchedAgain>();

    private sealed class FetchedAgain(IDmpDocuments dmp, IPresentation presentation, CurrentSession session) : IRecordReading
    {
        public async Task<HtmlString?> ReadAsync(Patient patient, RecordDocument document, CancellationToken cancellation)
        {
            if (document.Source is not { } source)
                return presentation.Show(document.Cda, document.Stylesheet);
            try
            {
                var content = await dmp.RetrieveAsync(DmpCaller.Of(session), patient, Named(source), cancellation);
                return presentation.Show(content.Bytes, CdaContent.StylesheetOf(content.Bytes));
            }
            catch (DmpUnavailableException)
            {
                return null;
            }
        }

        private static DmpDocument Named(DmpSource source) =>
            new() { UniqueId = source.UniqueId, Repository = source.Repository, Title = "", Type = "", Author = "", MimeType = "", ConfidentialityCodes = [] };
    }
}
