using ReferenceEditor.Documents;

namespace ReferenceEditor.Defects.Conf03;

/// <summary>The documentation announces the function and does not say how it is used.</summary>
internal sealed class AideSansProcedure : IDefect
{
    public string Id => "aide-sans-procedure";

    public string Title => "La documentation ne dit pas comment un document se supprime du DMP";

    public IReadOnlyList<string> Preuves => ["DMP/CONF.03.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDeletionGuide, Announced>();

    private sealed class Announced : IDeletionGuide
    {
        public string Heading => "Supprimer un document du DMP";

        public string Purpose => "Rubrique en cours de rédaction.";

        public IReadOnlyList<string> Steps => [];
    }
}
