using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Visu01;

/// <summary>Tables of the narrative are not shown.</summary>
internal sealed class RecitSansTableaux : IDefect
{
    public string Id => "recit-sans-tableaux";

    public string Title => "Les tableaux de la partie narrative ne sont pas affichés";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01", "CDA/VISU.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IConsumerStylesheet, WithoutTables>();

    private sealed class WithoutTables : IConsumerStylesheet
    {
        public string Xslt { get; } = new ConsumerStylesheet().Xslt.Replace(
            "<xsl:template match=\"cda:br\">", "<xsl:template match=\"cda:table\" priority=\"2\"/><xsl:template match=\"cda:br\">", StringComparison.Ordinal);
    }
}
