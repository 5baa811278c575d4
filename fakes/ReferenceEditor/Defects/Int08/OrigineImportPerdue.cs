using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int08;

/// <summary>What came from the DMP is said to be the hospital's.</summary>
internal sealed class OrigineImportPerdue : IDefect
{
    public string Id => "origine-import-perdue";

    public string Title => "Un document intégré depuis le DMP est dit produit par l'établissement";

    public IReadOnlyList<string> Preuves => ["CDA/INT.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOriginSigns, OursOnceIntegrated>();

    private sealed class OursOnceIntegrated : IOriginSigns
    {
        public OriginMark Of(RecordDocument document) => new(OriginSigns.For(document.Origin is DocumentOrigin.Dmp ? DocumentOrigin.Produit : document.Origin));
    }
}
