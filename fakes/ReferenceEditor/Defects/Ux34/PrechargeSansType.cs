using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Preloading;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>The type set is ignored.</summary>
internal sealed class PrechargeSansType : IDefect
{
    public string Id => "precharge-sans-type";

    public string Title => "Le préchargement ne tient pas compte du type de document réglé";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPreloadFilter, AnyType>();

    private sealed class AnyType : IPreloadFilter
    {
        private readonly PreloadFilter _filter = new();

        public bool Admits(PreloadCriteria criteria, DmpDocument document) => _filter.Admits(criteria with { TypeCode = "" }, document);
    }
}
