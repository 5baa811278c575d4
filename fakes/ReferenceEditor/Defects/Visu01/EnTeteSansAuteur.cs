using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Visu01;

/// <summary>The hospital's style sheet leaves the author out.</summary>
internal sealed class EnTeteSansAuteur : IDefect
{
    public string Id => "en-tete-sans-auteur";

    public string Title => "La feuille de style de l'établissement ne montre pas l'auteur du document";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01", "CDA/VISU.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IConsumerStylesheet, Anonymous>();

    private sealed class Anonymous : IConsumerStylesheet
    {
        public string Xslt { get; } = new ConsumerStylesheet().Xslt.Replace("<xsl:apply-templates select=\"cda:author/cda:assignedAuthor\"/>", "", StringComparison.Ordinal)
            .Replace("<dt>Responsable</dt><dd><xsl:apply-templates select=\"cda:legalAuthenticator//cda:assignedPerson/cda:name\"/></dd>", "", StringComparison.Ordinal);
    }
}
