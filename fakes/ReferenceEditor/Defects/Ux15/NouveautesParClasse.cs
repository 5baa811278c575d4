using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.News;

namespace ReferenceEditor.Defects.Ux15;

/// <summary>Two types of a class are counted together.</summary>
internal sealed class NouveautesParClasse : IDefect
{
    public string Id => "nouveautes-par-classe";

    public string Title => "Les documents des tiers sont comptés par classe, non par type";

    public IReadOnlyList<string> Preuves => ["DMP/UX.15.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INewsCounting, ByClass>();

    private sealed class ByClass(ReferenceEditorSettings settings) : INewsCounting
    {
        private readonly NewsCounting _counting = new(settings);

        public IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents) =>
            [.. documents.Where(document => !_counting.IsOurs(document)).GroupBy(document => document.Class).Select(kind => new TypeCount(kind.Key, kind.Count()))];
    }
}
