using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Integration;

namespace ReferenceEditor.Defects.Ux31;

/// <summary>The selection is taken for a range: what stands between the first and the last ticked comes along.</summary>
internal sealed class IntegrationSuivants : IDefect
{
    public string Id => "integration-suivants";

    public string Title => "Les documents qui séparent le premier choisi du dernier sont intégrés aussi";

    public IReadOnlyList<string> Preuves => ["DMP/UX.31.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSelection, WholeRange>();

    private sealed class WholeRange : IDmpSelection
    {
        public IReadOnlyList<DmpDocument> Chosen(IReadOnlyList<DmpDocument> listed, IReadOnlyCollection<string> uniqueIds)
        {
            var ranks = listed.Index().Where(pair => uniqueIds.Contains(pair.Item.UniqueId)).Select(pair => pair.Index).ToList();
            return ranks.Count == 0 ? [] : [.. listed.Skip(ranks[0]).Take(ranks[^1] - ranks[0] + 1)];
        }
    }
}
