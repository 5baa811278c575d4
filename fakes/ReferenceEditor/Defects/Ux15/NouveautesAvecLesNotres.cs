using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.News;

namespace ReferenceEditor.Defects.Ux15;

/// <summary>Whoever wrote a document, it is news.</summary>
internal sealed class NouveautesAvecLesNotres : IDefect
{
    public string Id => "nouveautes-avec-les-notres";

    public string Title => "Les documents de l'établissement sont comptés parmi ceux des tiers";

    public IReadOnlyList<string> Preuves => ["DMP/UX.15.01.01", "DMP/UX.15.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INewsCounting, Everybody>();

    private sealed class Everybody : INewsCounting
    {
        public IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents) =>
            [.. documents.GroupBy(document => document.Type).Select(type => new TypeCount(type.Key, type.Count()))];
    }
}
