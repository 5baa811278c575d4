using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Defects.Ux14;

/// <summary>The day typed in is kept, and not looked at.</summary>
internal sealed class FiltreDateIgnoree : IDefect
{
    public string Id => "filtre-date-ignoree";

    public string Title => "Le filtre par date est affiché mais ne filtre pas";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDocumentFilter, AnyDay>();

    private sealed class AnyDay : IDocumentFilter
    {
        private readonly DocumentFilter _filter = new();

        public IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria) =>
            _filter.Apply(documents, criteria with { From = null });
    }
}
