using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Preloading;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>The date set is ignored.</summary>
internal sealed class PrechargeSansDate : IDefect
{
    public string Id => "precharge-sans-date";

    public string Title => "Le préchargement ne tient pas compte de la date réglée";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPreloadFilter, AnyDate>();

    private sealed class AnyDate : IPreloadFilter
    {
        private readonly PreloadFilter _filter = new();

        public bool Admits(PreloadCriteria criteria, DmpDocument document) => _filter.Admits(criteria with { Since = null }, document);
    }
}
