using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int08;

/// <summary>The origin stands in a part of the row that is folded.</summary>
internal sealed class OrigineSurClic : IDefect
{
    public string Id => "origine-sur-clic";

    public string Title => "L'origine d'un document ne se lit qu'après un clic";

    public IReadOnlyList<string> Preuves => ["CDA/INT.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOriginSigns, Folded>();

    private sealed class Folded : IOriginSigns
    {
        public OriginMark Of(RecordDocument document) => new(null, Folded: OriginSigns.For(document.Origin).Label);
    }
}
