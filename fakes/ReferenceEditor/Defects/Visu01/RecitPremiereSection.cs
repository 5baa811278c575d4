using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Visu01;

/// <summary>Of a structured body, the first section alone is shown.</summary>
internal sealed class RecitPremiereSection : IDefect
{
    public string Id => "recit-premiere-section";

    public string Title => "Seule la première section d'un document structuré est affichée";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01", "CDA/VISU.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IConsumerStylesheet, FirstSection>();

    private sealed class FirstSection : IConsumerStylesheet
    {
        public string Xslt { get; } =
            new ConsumerStylesheet().Xslt.Replace("cda:structuredBody/cda:component/cda:section", "cda:structuredBody/cda:component[1]/cda:section", StringComparison.Ordinal);
    }
}
