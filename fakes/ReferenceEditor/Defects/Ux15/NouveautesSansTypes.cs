using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.News;

namespace ReferenceEditor.Defects.Ux15;

/// <summary>One number is told for them all.</summary>
internal sealed class NouveautesSansTypes : IDefect
{
    public string Id => "nouveautes-sans-types";

    public string Title => "Le nombre total de documents des tiers est annoncé, sans le détail par type";

    public IReadOnlyList<string> Preuves => ["DMP/UX.15.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INewsCounting, Total>();

    private sealed class Total(ReferenceEditorSettings settings) : INewsCounting
    {
        private readonly NewsCounting _counting = new(settings);

        public IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents) =>
            _counting.Count(documents) is { Count: > 0 } counted ? [new TypeCount("Tous documents", counted.Sum(type => type.Count))] : [];
    }
}
