using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.News;

namespace ReferenceEditor.Defects.Ux15;

/// <summary>There is always something to tell.</summary>
internal sealed class NouveautesJamaisVides : IDefect
{
    public string Id => "nouveautes-jamais-vides";

    public string Title => "Quand aucun tiers n'a rien versé, les documents de l'établissement sont annoncés à la place";

    public IReadOnlyList<string> Preuves => ["DMP/UX.15.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INewsCounting, NeverNone>();

    private sealed class NeverNone(ReferenceEditorSettings settings) : INewsCounting
    {
        private readonly NewsCounting _counting = new(settings);

        public IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents) => _counting.Count(documents) is { Count: > 0 } counted
            ? counted
            : [.. documents.GroupBy(document => document.Type).Select(type => new TypeCount(type.Key, type.Count()))];
    }
}
