using ReferenceEditor.Documents;

namespace ReferenceEditor.Defects.Conf03;

/// <summary>The page of the deletion holds the procedure of the feeding.</summary>
internal sealed class AideDeLAlimentation : IDefect
{
    public string Id => "aide-de-l-alimentation";

    public string Title => "La rubrique sur la suppression contient la procédure de l'alimentation";

    public IReadOnlyList<string> Preuves => ["DMP/CONF.03.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDeletionGuide, Feeding>();

    private sealed class Feeding : IDeletionGuide
    {
        public string Heading => "Alimenter le DMP";

        public string Purpose => "Un document du dossier s'envoie au DMP depuis la liste des documents du patient.";

        public IReadOnlyList<string> Steps { get; } = ["Cochez le document dans la liste.", "Choisissez « Alimenter le DMP », puis vérifiez la mention portée par la ligne."];
    }
}
